import type { MaybeRefOrGetter, ShallowRef } from 'vue'
import type { Params, Tally } from '../../snippets/lock-in.ts'
import { useNav } from '@slidev/client'
import { useRafFn } from '@vueuse/core'
import { shallowRef, toValue, watch } from 'vue'
import { manyRuns } from '../../snippets/lock-in.ts'

/** Model work in one frame, in ms: the rest of the frame belongs to drawing. */
const budget = 5

const none: Tally = { runs: 0, won: { A: [], B: [] }, undecided: 0 }

/**
 * Runs many histories without holding a frame up, and starts anew when the settings change.
 * @param seed undefined: nothing to run yet
 */
export function useTally(params: MaybeRefOrGetter<Params>, count: MaybeRefOrGetter<number>, seed: MaybeRefOrGetter<number | undefined>): Readonly<ShallowRef<Tally>> {
  const tally = shallowRef(none)
  const { isPrintMode } = useNav()
  let work: Generator<Tally> | undefined

  /** @returns whether there is more to do */
  function portion(until: number): boolean {
    do {
      const { value, done } = work!.next()
      if (done)
        return false
      // A new object each time, so that what shows it sees the change.
      tally.value = { ...value, won: { ...value.won } }
    } while (performance.now() < until)
    return true
  }

  const { pause, resume } = useRafFn(() => {
    if (!portion(performance.now() + budget))
      pause()
  }, { immediate: false })

  watch(() => [toValue(params), toValue(count), toValue(seed)] as const, ([params, count, seed]) => {
    pause()
    tally.value = none
    if (seed === undefined)
      return
    work = manyRuns(params, count, seed, 10)
    if (isPrintMode.value)
      portion(Infinity)
    else
      resume()
  }, { immediate: true })

  return tally
}
