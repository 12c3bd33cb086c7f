import type { Camp } from '../../snippets/lock-in.ts'

/** The shapes of what a lecture keeps. It comes out of storage and of other windows, so nothing is taken on trust. Pure. */

/** Hands raised for each answer, by the answer's id: one's own bet is one hand. */
export type Hands = Record<string, number>

/** The most hands that one answer takes. */
export const mostHands = 999

export interface Play {
  /** Seed of the first history. */
  seed: number
  /** Counts the plays, so that every window plays each of them once. */
  count: number
}

export function readHands(raw: unknown): Hands | undefined {
  if (typeof raw !== 'object' || raw === null)
    return undefined
  return Object.fromEntries(Object.entries(raw).filter(([, count]) => Number.isInteger(count) && count >= 0 && count <= mostHands))
}

export function readPlay(raw: unknown): Play | undefined {
  const { seed, count } = (raw ?? {}) as Partial<Record<keyof Play, unknown>>
  return Number.isSafeInteger(seed) && Number.isSafeInteger(count) ? { seed, count } as Play : undefined
}

export function readCamp(raw: unknown): Camp | undefined {
  return raw === 'A' || raw === 'B' ? raw : undefined
}
