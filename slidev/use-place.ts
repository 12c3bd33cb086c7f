import type { Ref } from 'vue'
import { useNav } from '@slidev/client'
import { nextTick, watch } from 'vue'

/**
 * Brings the place that the address names into view, and the reader's focus with it.
 * @param ready whether the page is there
 */
export function usePlace(ready: Ref<boolean>): void {
  const { currentRoute } = useNav()
  watch([() => currentRoute.value.hash, ready], async ([hash]) => {
    await nextTick()
    const place = ready.value && hash ? document.getElementById(nameIn(hash)) : null
    place?.scrollIntoView()
    place?.focus({ preventScroll: true })
  })
}

/** A link that somebody has mangled names no place. */
function nameIn(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1))
  }
  catch {
    return ''
  }
}
