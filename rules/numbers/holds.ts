import type { Counter, Fact } from './facts.ts'
import type { Said } from './said.ts'
import { saysDate, saysNumber } from './facts.ts'

/** Whether a fact holds the number or the date that a text says. Pure. */
export function holds(said: Said, fact: Fact, counters: Counter[]): boolean {
  return 'ends' in said ? saysDate(said, fact) : saysNumber(said, fact, counters)
}
