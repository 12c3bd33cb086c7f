import { useNav } from '@slidev/client'
import { watch } from 'vue'

/**
 * Has a slide made ready when one beside it is shown, in an idle moment: Slidev makes all of them ready three seconds after the first,
 * at once, and whoever turns just then waits. It sets what a page may say itself as `preload`; where one does, that stays.
 */
export function useNearSlides(): void {
  const { slides, currentSlideNo } = useNav()
  const idle = globalThis.requestIdleCallback ?? ((then: () => void) => setTimeout(then, 200))
  const ours = new Set<Record<string, unknown>>()

  watch(slides, (all) => {
    for (const { meta: { slide: { frontmatter } } } of all) {
      if (frontmatter.preload !== undefined || ours.has(frontmatter))
        continue
      ours.add(frontmatter)
      frontmatter.preload = false
    }
  }, { immediate: true })

  watch([slides, currentSlideNo], ([all, no]) => idle(() => {
    for (const { meta: { slide: { frontmatter } } } of all.slice(Math.max(0, no - 2), no + 1)) {
      if (ours.has(frontmatter))
        frontmatter.preload = true
    }
  }), { immediate: true })
}
