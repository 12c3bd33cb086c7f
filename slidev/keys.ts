import type { ComputedRef } from 'vue'
import { createSharedComposable, useMagicKeys } from '@vueuse/core'
import { computed } from 'vue'

const useKeys = createSharedComposable(() => useMagicKeys())

/**
 * Shift and a letter, which no clicker sends and no slip of one finger; and not the browser's own Ctrl+Shift+T, which Slidev
 * would take for the same.
 * @param letter small
 */
export function withShift(letter: string): ComputedRef<boolean> {
  const keys = useKeys()
  // Asked for at once: a key is followed from the first time that somebody asks for it.
  const wanted = keys[`shift+${letter}`]!
  const others = ['control', 'alt', 'meta'].map(key => keys[key]!)
  return computed(() => wanted.value && !others.some(({ value }) => value))
}
