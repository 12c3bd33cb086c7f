import type { SlideInfo, SourceSlideInfo } from '@slidev/types'
import type { Slide } from '../content/deck.ts'
import type { Edition } from '../content/schema/index.ts'
import type { Found } from '../rules/rule.ts'
import type { Problem } from './front-matter.ts'
import { join, relative } from 'node:path'
import { AuthorError } from '../content/author-error.ts'
import { toDeck } from '../content/deck.ts'
import { records } from '../content/index.ts'
import { frontMatterProblem } from './front-matter.ts'
import { importProblems, loadSlides } from './load-slides.ts'
import { root } from './project.ts'
import { yamlProblem } from './yaml-problem.ts'

/** A slide as Node reads it: with its words and the place where they were written. */
export interface ReadSlide extends Slide {
  /** Markdown without front matter and note. */
  content: string
  note: string
  source: SourceSlideInfo
  /** `pages/opening.md:12`, for messages. */
  place: string
}

/**
 * The slides of an edition in their order.
 * @throws {AuthorError} for the first thing that is wrong in a front matter, or a page that is not there
 */
export async function readDeck({ entry }: Pick<Edition, 'entry'>): Promise<ReadSlide[]> {
  const { slides, markdownFiles } = await loadSlides(entry)

  for (const source of Object.values(markdownFiles).flatMap(({ slides }) => slides)) {
    const found = frontMatterProblemOf(source)
    if (found)
      throw problemAt(source, found)
  }
  const [missing] = importProblems(markdownFiles)
  if (missing)
    throw errorAt(missing)
  return withRecords(slides)
}

/** What the head of an edition says of the deck: title, author, language … */
export async function readHead({ entry }: Pick<Edition, 'entry'>): Promise<Record<string, unknown>> {
  const { headmatter } = await loadSlides(entry)
  return headmatter as Record<string, unknown>
}

/** Slides as Slidev holds them, each with its record. */
export function withRecords(slides: SlideInfo[]): ReadSlide[] {
  return toDeck(slides).map((slide, i) => {
    const { content, note = '', source } = slides[i]!
    return { ...slide, content, note, source, place: `${relative(root, source.filepath)}:${source.start + 1}` }
  })
}

/**
 * The first thing wrong in the front matter of a slide.
 * @param entry absolute path of the file that Slidev was given, where it may be another than an edition's
 */
export function frontMatterProblemOf(source: SourceSlideInfo, entry?: string): Problem | undefined {
  return yamlProblem(source) ?? frontMatterProblem(source.frontmatter, source.raw, isHead(source, entry))
}

/** Whether it is the first slide of an entry file, which one edition may take from another. */
function isHead({ index, filepath }: SourceSlideInfo, given?: string): boolean {
  return index === 0 && (filepath === given || records('editions').some(({ entry }) => join(root, entry) === filepath))
}

/** An error at a line of a slide's own file, or of the file that the problem names. */
export function problemAt(source: SourceSlideInfo, { line, problem, file }: Found): AuthorError {
  return errorAt({ file: file ?? relative(root, source.filepath), line: line + (file ? 0 : source.start), problem })
}

/** @param found its line 0-based */
function errorAt({ file, line, problem }: Found & { file: string }): AuthorError {
  return new AuthorError(file, line + 1, problem)
}
