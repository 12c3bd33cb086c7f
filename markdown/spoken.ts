import type { Voice } from './dialogue.ts'
import { findFences } from './bubbles.ts'
import { parseDialogue, plainWords } from './dialogue.ts'
import { noteLines } from './note-lines.ts'
import { sayQuotes } from './quotes.ts'

/** How fast a lecture is spoken, in characters a minute. */
export const pace = 300

/** Layouts whose own words are read aloud, too. */
const READ_ALOUD = new Set(['statement', 'question', 'section'])

/** What is said on a slide in bubbles: ids of speakers with their words, without Markdown, with the numbers that they quote. */
export function bubblesOf(content: string, voices: Voice[]): { speaker: string, words: string }[] {
  return findFences(content).flatMap(fence => parseDialogue(fence.body, voices)).map(({ speaker, words }) => ({ speaker, words: plainWords(sayQuotes(words)) }))
}

/**
 * All that is said on a slide: its bubbles, its sentence, and its note without directions.
 * @param slide its Markdown, its note and its layout
 * @param voices who may speak
 */
export function spokenOf({ content, note, layout }: { content: string, note: string, layout: string }, voices: Voice[]): string {
  const bubbles = bubblesOf(content, voices).map(({ words }) => words)
  const own = READ_ALOUD.has(layout) ? [plainWords(content.replace(/<[^>]+>|[#*]/g, ''))] : []
  const said = noteLines(note).filter(({ kind }) => kind !== 'direction').map(({ words }) => words)
  return [...bubbles, ...own, ...said].join('').replace(/\s/g, '')
}

/** Minutes that it takes to say it. */
export function minutesToSay(words: string): number {
  return [...words].length / pace
}
