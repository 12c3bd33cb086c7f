import type { ComputedRef, Ref } from 'vue'
import { createSharedComposable, refAutoReset, useIntervalFn, useNow } from '@vueuse/core'
import { computed } from 'vue'
import { presenterOnly, useLectureState } from '../../slidev/lecture-state.ts'
import { useDeck } from '../../slidev/use-deck.ts'
import { elapsedOn, plannedMinutes, readClock, readMinutes, toggled } from './pace.ts'

export type ClockState = 'waiting' | 'running' | 'paused'

export interface UseClockReturn {
  state: ComputedRef<ClockState>
  /** Minutes since the start, without those in which the clock stood still. */
  elapsed: ComputedRef<number>
  /** Minutes of the whole lecture: the plan's, unless somebody set others. */
  minutes: ComputedRef<number>
  /** Whether the next `reset` sets the clock back. */
  armed: Readonly<Ref<boolean>>
  /** Starts, stops and goes on. */
  toggle: () => void
  /** Sets the clock back, at the second call within five seconds. */
  reset: () => void
  /** Gives the lecture more minutes, or fewer. */
  lengthen: (by: number) => void
}

/** The lecture's clock: the same in every window, kept over a reload, cleared with the lecture. */
export const useClock: () => UseClockReturn = createSharedComposable(() => {
  const deck = useDeck()
  const clock = useLectureState(`${presenterOnly}clock`, readClock)
  const set = useLectureState(`${presenterOnly}minutes`, readMinutes)
  const now = useNow({ scheduler: tick => useIntervalFn(tick, 500) })
  const armed = refAutoReset(false, 5000)

  const state = computed(() => clock.value ? clock.value.pausedAt === undefined ? 'running' : 'paused' : 'waiting')
  const elapsed = computed(() => elapsedOn(clock.value, now.value.getTime()))
  const minutes = computed(() => set.value ?? plannedMinutes(deck.value))

  function toggle() {
    clock.value = toggled(clock.value, Date.now())
  }

  function reset() {
    if (armed.value)
      clock.value = set.value = undefined
    armed.value = !armed.value
  }

  function lengthen(by: number) {
    set.value = readMinutes(minutes.value + by) ?? minutes.value
  }

  return { state, elapsed, minutes, armed, toggle, reset, lengthen }
})
