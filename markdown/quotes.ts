import type { MarkdownExit } from 'markdown-exit'
import { AuthorError } from '../content/author-error.ts'
import { findFigure, sayPeriod, sayValue } from '../content/figures.ts'

/** A number quoted by reference: `[[claim-id.figure-name]]`, or its date by `[[claim-id.figure-name|時点]]`. */
export interface Quote {
  claim: string
  figure: string
  /** Whether it asks for the date instead of the value. */
  dated: boolean
  /** As it stands in the text. */
  written: string
}

const QUOTE = /\[\[([^[\]|.\s]+)\.([^[\]|\s]+)(\|時点)?\]\]/g

/** Every number that a text quotes, in its order. */
export function quotesIn(text: string): Quote[] {
  return Array.from(text.matchAll(QUOTE), ([written, claim = '', figure = '', dated]) => ({ claim, figure, dated: !!dated, written }))
}

/** What a quote says, or undefined where it names what nobody knows. */
export function wordsOf({ claim, figure, dated }: Quote): string | undefined {
  try {
    const found = findFigure(claim, figure)
    return dated ? sayPeriod(found) : sayValue(found)
  }
  catch (error) {
    // A mistake in content/ is not the slide's.
    if (error instanceof AuthorError)
      throw error
  }
}

/** A text with its quotes said; a quote of what nobody knows stays as it is. */
export function sayQuotes(text: string): string {
  return text.replace(QUOTE, written => wordsOf(quotesIn(written)[0]!) ?? written)
}

/** Lets Markdown read quotes as the words that they say. */
export function quotes(md: MarkdownExit) {
  md.inline.ruler.before('link', 'quote', (state, silent) => {
    const [quote] = state.src.startsWith('[[', state.pos) ? quotesIn(state.src.slice(state.pos, state.posMax)) : []
    if (!quote || !state.src.startsWith(quote.written, state.pos))
      return false
    const words = wordsOf(quote)
    if (words === undefined)
      return false
    if (!silent)
      state.pending += words
    state.pos += quote.written.length
    return true
  })
}
