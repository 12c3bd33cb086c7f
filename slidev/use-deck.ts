import type { ComputedRef } from 'vue'
import type { Slide } from '../content/deck.ts'
import { useNav } from '@slidev/client'
import { computed } from 'vue'
import { toDeck } from '../content/deck.ts'

/** The deck's slides in their order. */
export function useDeck(): ComputedRef<Slide[]> {
  const { slides } = useNav()
  return computed(() => toDeck(slides.value.map(({ meta: { slide } }) => slide)))
}
