import type { ComputedRef, MaybeRefOrGetter } from 'vue'
import type { Camp, Params, Tally } from '../../snippets/lock-in.ts'
import type { ArrivalScale } from './bars.ts'
import type { Flying } from './heap.ts'
import { computed, toValue } from 'vue'
import { outlook } from '../../snippets/lock-in-odds.ts'
import { arrivalScale, countBars } from './bars.ts'
import { expectedBars, flying, landed } from './heap.ts'

const camps = ['A', 'B'] as const

/** Many histories of one market. */
export interface Many {
  params: Params
  tally: Tally
}

export interface Heap {
  scale: ArrivalScale
  /** What lies outside each wall, and what the model expects there, in histories. */
  camps: { camp: Camp, bars: number[], expected: number[], most: number }[]
  flying: Flying[]
  /** Share of those that have landed, and what the model expects. */
  shares: Record<Camp, number>
  expected: Record<Camp, number>
  /** Arrivals that the model expects. */
  mean: number
}

/**
 * The two heaps of many histories; undefined where there are none, or where nothing locks in.
 * @param progress how much of their fall is over, from 0 to 1
 */
export function useHeap(many: MaybeRefOrGetter<Many | undefined>, progress: MaybeRefOrGetter<number>): ComputedRef<Heap | undefined> {
  const theory = computed(() => {
    const params = toValue(many)?.params
    const expected = params && outlook(params)
    if (!expected)
      return undefined
    const scale = arrivalScale(expected.arrivals)
    return { expected, scale, bars: expectedBars(params, scale)! }
  })
  return computed(() => {
    const { tally } = toValue(many) ?? {}
    if (!tally || !theory.value)
      return undefined
    const { expected, scale, bars } = theory.value
    const theirs = (camp: Camp) => bars[camp].map(of => of * tally.runs)
    const most = Math.max(1, ...camps.flatMap(camp => [...countBars(tally.won[camp], scale), ...theirs(camp)]))
    const down = landed(tally, toValue(progress))
    const all = toValue(progress) < 1 ? Math.max(1, down.A.length + down.B.length) : tally.runs
    return {
      scale,
      camps: camps.map(camp => ({ camp, most, bars: countBars(down[camp], scale), expected: theirs(camp) })),
      flying: flying(tally, toValue(progress)),
      shares: { A: down.A.length / all, B: down.B.length / all },
      expected: expected.won,
      mean: expected.arrivals,
    }
  })
}
