import type { Edition } from '../content/schema/index.ts'
import type { Deck, SourceSlide } from '../rules/deck.ts'
import { Buffer } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { toDeck } from '../content/deck.ts'
import { root } from './project.ts'
import { frontMatterProblemOf, loadSlides } from './read-deck.ts'

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
        ...(unread[i] && { unread: unread[i] }),
      }
    }),
    files: files.map(([path, { slides }]) => ({ file: relative(root, path), bytes: texts[path] === undefined ? readFileSync(path) : Buffer.from(texts[path]), slides: slides.length })),
    missing: files.flatMap(([path, { errors = [] }]) => errors.map(({ row, message }) => (
      { file: relative(root, path), line: row, problem: `ここから取り込むページがありません（${message}）。src のファイル名を直してください。` }))),
  }
}
