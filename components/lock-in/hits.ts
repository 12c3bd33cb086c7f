import type { Hands } from './shapes.ts'
import { say } from '../../content/say.ts'

/** How the room did: hands against what came true. Pure. */

export interface Hits {
  /** Hands on the answer that came true. */
  right: number
  /** Hands on all answers. */
  all: number
}

/**
 * Undefined before it is known what came true, and where nobody bet.
 * @param answers ids of the answers that the bet has: hands on others are left over from another deck
 * @param outcome id of the answer that came true
 */
export function hitsOf(hands: Hands, answers: string[], outcome: string | undefined): Hits | undefined {
  if (outcome === undefined)
    return undefined
  const all = answers.reduce((sum, id) => sum + (hands[id] ?? 0), 0)
  return all ? { right: hands[outcome] ?? 0, all } : undefined
}

/** Whether a single hand is up. */
export function isPlaced(hands: Hands, answers: string[]): boolean {
  return answers.some(id => (hands[id] ?? 0) > 0)
}

/** How long an answer's bar is beside the longest of its bet, from 0 to 1: to be seen, not to be measured. */
export function barOf(hands: Hands, answers: string[], answer: string): number {
  return (hands[answer] ?? 0) / Math.max(1, ...answers.map(id => hands[id] ?? 0))
}

/**
 * The room's hits in a line: of one bet, or of several, each with what it was about.
 * @param counted a bet that nobody made, or that is open, has none
 */
export function describeHits(counted: { about: string, hits: Hits | undefined }[]): string {
  const known = counted.flatMap(({ about, hits }) => hits ? [{ about, ...hits }] : [])
  if (!known.length)
    return ''
  const [only] = known
  return counted.length === 1 ? say('bet.hits', { right: only!.right, all: only!.all }) : say('bet.hits-of', { each: known.map(one => say('bet.hits-about', { ...one })).join(say('bet.hits-between')) })
}
