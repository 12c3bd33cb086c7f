import { numbersIn, phrasesOf, tearable, withoutShortEnd } from './phrases.ts'

/** What is done to a text so that it is set well; offsets are those of the text. */
export interface Setting {
  /** Where a line may end that a browser would not end by itself. */
  breaks: number[]
  /** Outer before inner: what no line breaks, numbers with their counters, brackets in display type. */
  spans: Span[]
}

export interface Span {
  start: number
  end: number
  /** As in styles/type.css. */
  name: 'whole' | 'nobr' | 'hang' | 'tight' | 'near'
}

/** Letters that the last line of a paragraph has at least. */
const LAST_LINE = 6

const HANGING = /[「『（〈《]/g
/** A mark before another that closes, one that opens hangs; and a bracket before a letter, as close as the one that opened it. */
const CLOSED_UP = /[」』）〉》](?=[^\s「『（〈《])|[、。，．](?=[」』）〉》、。，．])/g
/** A stop before a letter. */
const DRAWN_NEAR = /[、。，．](?=[^\s「『（〈《」』）〉》、。，．])/g
/** Where a browser that keeps letters together ends a line by itself. */
const ENDS_BY_ITSELF = /[\s、。，．]$/u

/**
 * How a text is set.
 * @param options.paragraph its last line is not short
 * @param options.display its face is the one for display, whose marks all have the width of a letter
 */
export function settingOf(text: string, { paragraph = false, display = false } = {}): Setting {
  const breaks: number[] = []
  const spans: Span[] = []
  let end = 0
  const phrases = phrasesOf(text)
  for (const phrase of paragraph ? withoutShortEnd(phrases, LAST_LINE) : phrases) {
    if (end && !ENDS_BY_ITSELF.test(text.slice(0, end)))
      breaks.push(end)
    const start = end + phrase.length - phrase.trimStart().length
    end += phrase.length
    if (tearable(phrase))
      spans.push({ start, end: start + phrase.trim().length, name: 'whole' })
  }
  const marks: Span[] = display
    ? [
        ...Array.from(text.matchAll(HANGING), ({ index }) => ({ start: index, end: index + 1, name: 'hang' as const })),
        ...Array.from(text.matchAll(CLOSED_UP), ({ index }) => ({ start: index, end: index + 1, name: 'tight' as const })),
        ...Array.from(text.matchAll(DRAWN_NEAR), ({ index }) => ({ start: index, end: index + 1, name: 'near' as const })),
      ]
    : []
  return { breaks, spans: [...spans, ...numbersIn(text).map(range => ({ ...range, name: 'nobr' as const })), ...marks] }
}
