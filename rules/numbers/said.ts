import type { SaidDate } from './dates.ts'
import type { Counter } from './facts.ts'
import type { Numeral } from './numerals.ts'
import { datesIn } from './dates.ts'
import { withoutNames } from './names.ts'
import { numeralsIn } from './numerals.ts'

/** A number or a date of a text. */
export type Said = Numeral | SaidDate

/** The dates and then the numbers of a text; names hold none, and a date's digits are no numbers. Pure. */
export function saidIn(text: string, counters: Counter[]): Said[] {
  const plain = withoutNames(text)
  const dates = datesIn(plain)
  const rest = dates.reduce((left, { at, written }) => left.slice(0, at) + '_'.repeat(written.length) + left.slice(at + written.length), plain)
  return [...dates, ...numeralsIn(rest, counters.map(({ word }) => word))]
}

/** Whether the talk may say it without a claim. @param talking on a slide that names no claim, or in a note */
export function isFree(said: Said, counters: Counter[], talking: boolean): boolean {
  if ('ends' in said)
    return false
  const { free = [] } = counters.find(({ word }) => word === said.counter) ?? {}
  return free === 'all' || (free === 'talk' && talking) || (Array.isArray(free) && said.amounts.every(amount => free.includes(amount)))
    // 一つ、1つ: one of anything.
    || (said.counter === 'つ' && said.amounts[0] === 1)
}
