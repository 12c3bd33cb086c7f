import type { Slide } from '../content/deck.ts'
import type { Edition } from '../content/schema/index.ts'
import type { RuleSlide } from './numbers/slide-words.ts'
import type { Found } from './rule.ts'

/** A file that an author writes. */
export interface SourceFile {
  /** Relative to the project. */
  file: string
  bytes: Uint8Array
}

/** The words of a slide, whatever edition shows it. */
export type WordSlide = Pick<RuleSlide, 'raw' | 'filepath' | 'claims'>

/** A slide as one edition shows it, and as it was written. */
export interface SourceSlide extends RuleSlide {
  /** Its record: number, title, part, minutes … */
  record: Slide
  /** As it was written, before the edition settled what is its own. */
  frontmatter: Record<string, unknown>
  /** Markdown without front matter and note. */
  content: string
  /** As this edition says it. */
  note: string
  /** Relative to the project. */
  file: string
  /** Which slide of its file it is, 0-based. */
  index: number
  /** 0-based line of the file on which it begins. */
  start: number
  /** Whether the slide shown before it is the one written before it. */
  follows: boolean
  /** What keeps its front matter from being read. */
  unread?: Found
}

/** One edition, as the rules see it. */
export interface Deck {
  edition: Edition
  /** Absolute path of the project. */
  root: string
  slides: SourceSlide[]
  /** Titles of the slides that it leaves out. */
  leftOut: string[]
  /** Every file that its slides stand in. */
  files: SourceFile[]
  /** Pages that it names and that are not there, and whatever else kept slides from being read. */
  missing: (Found & { file: string })[]
}
