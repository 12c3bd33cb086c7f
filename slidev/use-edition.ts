import type { Edition } from '../content/schema/index.ts'
import words from 'virtual:edition'
import { findEdition } from '../content/index.ts'

/** The edition that this site is. */
export const edition: Edition = findEdition(words.id)

/** Term → page numbers of the slides that mark it. */
export const termPages: Record<string, number[]> = words.pages

/** What is said on a slide in bubbles, without Markdown: ids of speakers with their words. @param no page number */
export function bubblesOn(no: number): { speaker: string, words: string }[] {
  return words.bubbles[no] ?? []
}
