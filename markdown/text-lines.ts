import { phrasesOf } from './phrases.ts'
import { widthOf } from './text-width.ts'

/**
 * How many lines a text takes, reckoned without drawing it: phrases of Japanese and words between spaces stay together.
 * @param text in one line
 * @param width of the column, in px
 * @param fontSize in px
 * @param options.anywhere breaks at any letter, as addresses do
 */
export function lineCount(text: string, width: number, fontSize: number, { anywhere = false } = {}): number {
  const phrases = anywhere ? [...text] : phrasesOf(text)
  // What is longer than a line breaks anywhere.
  const pieces = phrases.flatMap(phrase => widthOf(phrase, fontSize) > width ? [...phrase] : phrase)
  let lines = 1
  let line = ''
  for (const piece of pieces) {
    if (line && widthOf((line + piece).trimEnd(), fontSize) > width) {
      lines++
      line = ''
    }
    line += piece
  }
  return lines
}
