import type { SourceSlide } from './deck.ts'
import { records } from '../content/index.ts'
import { FenceError } from '../markdown/dialogue.ts'
import { spokenOf } from '../markdown/spoken.ts'

/** Letters that are read aloud in a minute, unhurried. */
export const LETTERS_A_MINUTE = 300

/** Minutes that a slide takes: its words, read aloud, and its silence; undefined where its words cannot be read. */
export function minutesNeeded({ content, note, layout, record: { pause } }: SourceSlide): number | undefined {
  try {
    return spokenOf({ content, note, layout }, records('speakers')).length / LETTERS_A_MINUTE + pause
  }
  catch (error) {
    if (!(error instanceof FenceError))
      throw error
  }
}
