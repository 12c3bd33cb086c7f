import type { Camp, Params, Tally } from '../../snippets/lock-in.ts'
import type { ArrivalScale } from './bars.ts'
import { outlook } from '../../snippets/lock-in-odds.ts'

/** Many histories on their way into two heaps. Pure. */

/** How much of the time one history is in the air. */
const flight = 0.2
/** Histories in the air are more than one can see: each so many-th is shown. */
const every = 5

/** When history `i` of `all` leaves, from 0 to 1. */
const leaves = (i: number, all: number) => i / all * (1 - flight)

/**
 * Those that have landed after a part of the time: each camp's in its own order.
 * @param progress from 0 to 1
 */
export function landed(tally: Tally, progress: number): Record<Camp, number[]> {
  const of = (all: number[]) => all.filter((_, i) => leaves(i, all.length) + flight <= progress + 1e-9)
  return { A: of(tally.won.A), B: of(tally.won.B) }
}

/** One history in the air. */
export interface Flying {
  camp: Camp
  /** Where it will land. */
  arrivals: number
  /** How far it has come, from 0 to 1. */
  way: number
}

export function flying(tally: Tally, progress: number): Flying[] {
  return (['A', 'B'] as const).flatMap(camp => tally.won[camp].flatMap((arrivals, i, all) => {
    const way = (progress - leaves(i, all.length)) / flight
    return i % every === 0 && way > 0 && way < 1 ? [{ camp, arrivals, way }] : []
  }))
}

/** Share of all histories that should land in each bar, by the model; the last bar takes in all that come later, within the cap. */
export function expectedBars(params: Params, { step, end }: ArrivalScale): Record<Camp, number[]> | undefined {
  const total = outlook(params)
  if (!total)
    return undefined
  const count = Math.round(end / step)
  // A bar holds the arrivals from its beginning up to, but not including, that of the next.
  const by = Array.from({ length: count - 1 }, (_, i) => outlook(params, (i + 1) * step - 1)!.won)
  const bars = (camp: Camp) => [...by, total.won].map((won, i) => won[camp] - (i ? by[i - 1]![camp] : 0))
  return { A: bars('A'), B: bars('B') }
}
