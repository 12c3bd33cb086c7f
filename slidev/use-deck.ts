import type { ComputedRef } from 'vue'
import type { Slide } from '../content/deck.ts'
import { useNav } from '@slidev/client'
import { createSharedComposable } from '@vueuse/core'
import { computed } from 'vue'
import { toDeck } from '../content/deck.ts'

/** The deck's slides in their order, read once for all who ask. */
export const useDeck: () => ComputedRef<Slide[]> = createSharedComposable(() => {
  const { slides } = useNav()
  return computed(() => toDeck(slides.value.map(({ meta: { slide } }) => slide)))
})
