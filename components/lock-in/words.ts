import type { Barriers, Run, Tally } from '../../snippets/lock-in.ts'
import { say } from '../../content/say.ts'

/** What the explorables say of numbers and pictures, as text alternatives and as results read aloud. Pure. */

/** A share of one in whole percent: 0.725 → 73%. */
export function share(of: number): string {
  return say('number.share', { n: Math.round(of * 100) })
}

/** A number of people; infinite for what never ends. */
export function people(count: number): string {
  return Number.isFinite(count) ? say('number.people', { n: Math.round(count) }) : say('number.endless')
}

/** Payoffs and what they cost, to one tenth. */
export function tenths(value: number): string {
  return value.toFixed(1)
}

export function describeBarriers({ lower, upper }: Barriers): string {
  return Number.isFinite(upper - lower) ? say('barriers.described', { upper, lower: -lower }) : say('barriers.none')
}

export function describeRuns(runs: Run[], limits: Barriers): string {
  const ends = runs.map(({ winner, arrivals }, i) => {
    const end = winner ? say('walk.end', { arrivals, winner }) : say('walk.end-open', { arrivals })
    return runs.length > 1 ? say('walk.end-of', { n: i + 1, end }) : end
  })
  return say('walk.described', { barriers: describeBarriers(limits), ends: ends.join('') })
}

/** @param odds what the closed form gives for A, undefined where nothing locks in */
export function describeTally({ runs, wins, arrivals }: Tally, odds: number | undefined): string {
  if (!runs)
    return say('tally.none')
  const mean = arrivals.reduce((sum, x) => sum + x, 0) / arrivals.length
  const values = { runs: runs.toLocaleString('ja'), share: share(wins.A / runs), mean: people(mean) }
  return odds === undefined ? say('tally.described', values) : say('tally.described-with-theory', { ...values, odds: share(odds) })
}
