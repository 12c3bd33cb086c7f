import type { Tally } from '../../snippets/lock-in.ts'
import { tickStep } from 'd3-array'
import { cap } from '../../snippets/lock-in.ts'

/** How many arrivals it took, as bars. Pure. */

/** A round scale of arrivals: bars of one width, the last of which takes in all that came later. */
export interface ArrivalScale {
  /** Arrivals that one bar spans. */
  step: number
  /** Where the last bar ends. */
  end: number
}

/** @param mean expected arrivals; the scale reaches some way beyond, but not beyond the cap */
export function arrivalScale(mean: number): ArrivalScale {
  const reach = Math.min(cap, Math.max(400, mean * 3.5))
  const step = tickStep(0, reach, 30)
  return { step, end: Math.ceil(reach / step) * step }
}

/** Runs in each bar. */
export function countBars(arrivals: number[], { step, end }: ArrivalScale): number[] {
  const counts = Array.from<number>({ length: Math.round(end / step) }).fill(0)
  for (const arrived of arrivals)
    counts[Math.min(counts.length - 1, Math.floor(arrived / step))]!++
  return counts
}

/** What has come of many histories so far. @param part how many of them, from 0 to 1 */
export function partOf({ runs, won, undecided }: Tally, part: number): Tally {
  const first = (arrivals: number[]) => arrivals.slice(0, Math.ceil(arrivals.length * part))
  return { runs: Math.ceil(runs * part), won: { A: first(won.A), B: first(won.B) }, undecided: Math.ceil(undecided * part) }
}

/** Where a bar's picture ends: the highest bar, and what was there before no more than so many times as high. */
export function highest(bars: number[], before: number[]): number {
  return Math.max(1, ...bars, Math.min(Math.max(...before), bars.some(count => count) ? 3 * Math.max(...bars) : Infinity))
}
