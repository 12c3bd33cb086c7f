import type { ComputedRef } from 'vue'
import { useSlideContext } from '@slidev/client'
import { computed, onMounted, onUnmounted, shallowRef, useId } from 'vue'

/**
 * Takes clicks of the slide for something that is built up in steps, as `v-click` does for elements.
 * @param clicks how many
 * @returns how many of them have come; all, in print
 */
export function useClicks(clicks: number): ComputedRef<number> {
  const { $clicksContext } = useSlideContext()
  const since = shallowRef<ReturnType<typeof $clicksContext.calculateSince>>()
  const id = useId()

  onMounted(() => {
    if (!clicks)
      return
    since.value = $clicksContext.calculateSince('+1', clicks)
    $clicksContext.register(id, since.value)
  })
  onUnmounted(() => $clicksContext.unregister(id))
  return computed(() => since.value ? since.value.currentOffset.value + 1 : 0)
}
