import type { ComputedRef } from 'vue'
import { useSlideContext } from '@slidev/client'
import { computed } from 'vue'

export interface DeckSlide {
  title?: string | undefined
  frontmatter: Record<string, unknown>
}

/** Titles and records of the deck's slides, in their order. */
export function useDeck(): ComputedRef<DeckSlide[]> {
  const { $nav } = useSlideContext()
  return computed(() => $nav.value.slides.map(({ meta: { slide: { title, frontmatter } } }) => ({ title, frontmatter })))
}
