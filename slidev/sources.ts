import type { SlidevMarkdown, SourceSlideInfo } from '@slidev/types'
import type { Edition } from '../content/schema/index.ts'
import type { Deck, SourceFile, SourceSlide } from '../rules/deck.ts'
import { Buffer } from 'node:buffer'
import { globSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { toDeck } from '../content/deck.ts'
import { plainWords } from '../markdown/dialogue.ts'
import { sayQuotes } from '../markdown/quotes.ts'
import { importProblems, loadSlides } from './load-slides.ts'
import { root } from './project.ts'
import { frontMatterProblemOf } from './read-deck.ts'

/**
 * An edition as the rules see it: whatever is wrong with it, what can be read is there, and the rest is told.
 * @param texts absolute path of a file → what to read in place of it
 * @throws {Failure} when not even its entry can be read
 */
export async function readSources(edition: Edition, texts: Record<string, string> = {}): Promise<Deck> {
  const { slides, markdownFiles } = await loadSlides(edition.entry, texts)
  const unread = slides.map(({ source }) => frontMatterProblemOf(source))
  // Of a front matter that cannot be read, nothing is believed.
  const records = toDeck(slides.map(({ title, frontmatter }, i) => ({ title, frontmatter: unread[i] ? {} : frontmatter })))

  const files = Object.entries(markdownFiles)
  const shown = new Set(slides.map(({ source }) => source))
  return {
    edition,
    root,
    slides: slides.map(({ content, note = '', frontmatter, source: { raw, filepath, start, index } }, i): SourceSlide => {
      const record = records[i]!
      return {
        raw,
        filepath,
        claims: record.claims,
        layout: record.layout,
        kind: record.part?.kind,
        record,
        frontmatter,
        content,
        note,
        file: relative(root, filepath),
        index,
        start,
        follows: isNext(slides[i - 1]?.source, slides[i]!.source, markdownFiles),
        ...(unread[i] && { unread: unread[i] }),
      }
    }),
    leftOut: files.flatMap(([, { slides }]) => slides).filter(source => !shown.has(source) && !source.frontmatter.src).map(({ title }) => plainWords(sayQuotes(title ?? ''))),
    files: files.map(([path]) => ({ file: relative(root, path), bytes: texts[path] === undefined ? readFileSync(path) : Buffer.from(texts[path]) })),
    missing: [
      ...importProblems(markdownFiles, texts),
      // What imports a page is no slide, and a slide that is left out is asked, too.
      ...files.flatMap(([path, { slides }]) => slides.filter(source => !shown.has(source)).flatMap((source) => {
        const found = frontMatterProblemOf(source)
        return found ? [{ file: relative(root, path), line: source.start + found.line, problem: found.problem }] : []
      })),
    ],
  }
}

/** Whether nothing that was written between two slides is left out. A cover stands before the pages that its file imports. */
function isNext(last: SourceSlideInfo | undefined, next: SourceSlideInfo, files: Record<string, SlidevMarkdown>): boolean {
  if (!last || last.filepath === next.filepath)
    return !last || next.index === last.index + 1
  const own = files[last.filepath]!.slides
  return next.index === 0 && own.slice(last.index + 1).every(({ frontmatter }) => frontmatter.src)
}

/** What an author writes beside the slides: records, words and diagrams. */
export function contentFiles(): SourceFile[] {
  return globSync(['content/**/*.{yaml,csv}', 'snippets/*.mmd'], { cwd: root }).toSorted().map(file => ({ file, bytes: readFileSync(join(root, file)) }))
}
