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
