import type { Table } from '../content/schema/index.ts'
import type { Deck, SourceFile, SourceSlide, WordSlide } from './deck.ts'

/** An error stops `npm run check` and `npm test`; a warning is told. */
export type Severity = 'error' | 'warning'

/** What every rule says of itself. */
export interface About {
  /** Its file's name; waivers and `--rule` name it so. */
  id: string
  severity: Severity
  /** Why the audience, or whoever edits the deck next, would mind: a sentence in Japanese. */
  why: string
  /** What is still right, in Japanese: a number with its unit, or a few words. */
  limit: string
}

/** A deck of one or more slides that a rule lets pass, and one that it does not. */
export interface Examples {
  passes: string
  fails: string
}

/** What a rule found in what was written. */
export interface Found {
  /** 0-based, within the slide's raw text, or within `file`. */
  line: number
  /** What is wrong and how to mend it: a sentence or two in Japanese. */
  problem: string
  /** Where it is, relative to the project, when it is not in the slide or file itself. */
  file?: string
}

/** Of a file as it stands on the disk: slides, records or a diagram. */
export interface FileRule extends About {
  examples: Examples
  checkFile: (file: SourceFile) => Found[]
}

/**
 * Of the words of one slide, whatever edition shows it. A slide that fails cannot be shown: the other rules leave it alone, and
 * `npm start` and `npm run build` say the same.
 */
export interface WordRule extends About {
  examples: Examples
  checkWords: (slide: WordSlide, root: string) => Found[] | Promise<Found[]>
}

/** Of one slide of an edition. */
export interface SlideRule extends About {
  examples: Examples
  /** Whether it asks a slide that cannot be read, too. */
  reads?: boolean
  checkSlide: (slide: SourceSlide, deck: Deck) => Found[] | Promise<Found[]>
}

/** Of an edition as a whole. What it finds is in a slide, or else in a file that it names. */
export interface DeckRule extends About {
  examples: Examples
  /** Whether it asks an edition of which something cannot be read, too. */
  reads?: boolean
  checkDeck: (deck: Deck) => DeckFound[]
}

export type DeckFound = Found & ({ slide: SourceSlide } | { slide?: undefined, file: string })

/** Of the tables of `content/`, and of what slides make of them. */
export interface RecordRule extends About {
  /** The tables as they are pass; with one text in place of another, they fail. */
  fails: { table: Table, from: string, to: string }
  checkRecords: (editions: Deck[]) => (Found & { file: string })[]
}

export type SourceRule = FileRule | WordRule | SlideRule | DeckRule

/** What a rule measured on a slide as it stands on the screen. */
export interface Measured {
  /** The words or the part that it is about, as one would find it on the slide. */
  what: string
  /** What was measured: a number with its unit, or a few words. */
  measured: string
  /** What helps: a sentence in Japanese. */
  help: string
}

/** Of a slide as it stands on the screen. `measure` runs in the page; examples are what a layout holds, as HTML. */
export interface PageRule extends About {
  examples: Examples
  /** Whether it is asked only when nothing more comes on the slide. */
  atEnd?: boolean
  /** Whether it is asked of the documents, too. */
  onPaper?: boolean
  measure: (root: HTMLElement) => Measured[] | Promise<Measured[]>
}

export type Rule = SourceRule | RecordRule | PageRule
