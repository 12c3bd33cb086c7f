import type { Edition } from '../content/schema/index.ts'
import type { SpokenLine } from '../markdown/spoken.ts'
import words from 'virtual:edition'
import { findEdition } from '../content/index.ts'

/** The edition that this site is. */
export const edition: Edition = findEdition(words.id)

/** Term → page numbers of the slides that mark it. */
export const termPages: Record<string, number[]> = words.pages

/** What a slide has to be read aloud. @param no page number */
export function linesOn(no: number): SpokenLine[] {
  return words.lines[no] ?? []
}

export type { SpokenLine }
