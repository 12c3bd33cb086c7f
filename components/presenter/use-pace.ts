import type { ComputedRef } from 'vue'
import type { Slide } from '../../content/deck.ts'
import type { Pace } from './pace.ts'
import type { Skips } from './skips.ts'
import { useNav } from '@slidev/client'
import { createSharedComposable } from '@vueuse/core'
import { computed } from 'vue'
import { useDeck } from '../../slidev/use-deck.ts'
import { paceAt } from './pace.ts'
import { nextStaying, skipsAfter } from './skips.ts'
import { useClock } from './use-clock.ts'

export interface UsePaceReturn {
  slide: ComputedRef<Slide>
  /** Undefined on a slide that takes no time from the lecture. */
  pace: ComputedRef<Pace | undefined>
  /** What to leave out so that the rest fits. */
  skips: ComputedRef<Skips<Slide>>
  /** Page number of the next slide that stays, if there is one. */
  next: ComputedRef<number | undefined>
  goToNext: () => void
}

/** Less than this many minutes is no reason to leave a slide out. */
const tolerance = 0.5

/** Where the lecture stands against its plan, and how it still fits. */
export const usePace: () => UsePaceReturn = createSharedComposable(() => {
  const { currentSlideNo, go } = useNav()
  const deck = useDeck()
  const { elapsed, minutes } = useClock()

  const slide = computed(() => deck.value[currentSlideNo.value - 1]!)
  const pace = computed(() => paceAt(deck.value, slide.value.no, elapsed.value, minutes.value))
  const behind = computed(() => Math.max(0, pace.value?.behind ?? 0))
  const skips = computed(() => skipsAfter(deck.value, slide.value.no, behind.value < tolerance ? 0 : behind.value))
  const next = computed(() => nextStaying(deck.value, slide.value.no, skips.value.slides))

  function goToNext() {
    if (next.value)
      go(next.value)
  }

  return { slide, pace, skips, next, goToNext }
})
