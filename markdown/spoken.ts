import type { Voice } from './dialogue.ts'
import { findFences } from './bubbles.ts'
import { parseDialogue, plainWords } from './dialogue.ts'
import { noteLines } from './note-lines.ts'
import { sayQuotes } from './quotes.ts'

/** Layouts whose own words are read aloud, too. */
const READ_ALOUD = new Set(['statement', 'question', 'section', 'closing'])

/** Words of a slide that are read aloud, without Markdown, with the numbers that they quote. */
export interface SpokenLine {
  /** Id of whose words they are, where they are somebody's. */
  speaker?: string | undefined
  words: string
}

/**
 * What a slide itself has to be read aloud: its bubbles, one by one, or its sentence.
 * @param voices who may speak
 */
export function linesOf({ content, layout, speaker }: { content: string, layout: string, speaker?: string | undefined }, voices: Voice[]): SpokenLine[] {
  if (READ_ALOUD.has(layout))
    return [{ speaker, words: plainWords(sayQuotes(content).replace(/^- |<[^>]+>|[#*]/gm, '')).replace(/\s*\n\s*/g, ' ').trim() }]
  return findFences(content).flatMap(fence => parseDialogue(fence.body, voices)).map(({ speaker, words }) => ({ speaker, words: plainWords(sayQuotes(words)) }))
}

/**
 * All that is said on a slide: its bubbles, its sentence, and its note without directions.
 * @param slide its Markdown, its note and its layout
 * @param voices who may speak
 */
export function spokenOf({ content, note, layout }: { content: string, note: string, layout: string }, voices: Voice[]): string {
  const own = linesOf({ content, layout }, voices).map(({ words }) => words)
  const said = noteLines(note).filter(({ kind }) => kind !== 'direction').map(({ words }) => words)
  return [...own, ...said].join('').replace(/\s/g, '')
}
