import type { ComputedRef } from 'vue'
import { useEventListener, useTimeoutFn } from '@vueuse/core'
import { computed, onScopeDispose, shallowRef } from 'vue'

export interface Definition {
  open: ComputedRef<boolean>
  /** Listeners of the word; `hover` alone is for the card, so that the pointer may move onto it. */
  word: Record<string, (event: never) => void>
  hover: Record<string, (event: never) => void>
}

/** The word whose card is open: one at a time, on the whole page. */
const current = shallowRef<symbol>()

/** Keys that only go with others, or lead on to the next control. */
const QUIET = new Set(['Shift', 'Control', 'Alt', 'Meta', 'Tab'])

/**
 * Opens a card by pointer, touch or keyboard. The word never takes the focus from a pointer, so that the clicker goes on
 * turning slides; any key that turns a slide closes the card.
 */
export function useDefinition(): Definition {
  const me = Symbol('term')
  const open = computed(() => current.value === me)
  let held = false

  function show() {
    current.value = me
  }
  function hide() {
    held = false
    if (open.value)
      current.value = undefined
  }
  function toggle() {
    const wasHeld = held && open.value
    hide()
    if (!wasHeld) {
      show()
      held = true
    }
  }

  const entering = useTimeoutFn(show, 120, { immediate: false })
  const leaving = useTimeoutFn(() => held || hide(), 240, { immediate: false })

  const hover = {
    pointermove(event: PointerEvent) {
      // A word that comes up under a resting mouse stays closed: the mouse itself has to move.
      if (event.pointerType !== 'mouse' || (!event.movementX && !event.movementY))
        return
      leaving.stop()
      if (!open.value && !entering.isPending.value)
        entering.start()
    },
    pointerleave(event: PointerEvent) {
      if (event.pointerType !== 'mouse')
        return
      entering.stop()
      leaving.start()
    },
  }

  const word = {
    ...hover,
    mousedown: (event: MouseEvent) => event.preventDefault(),
    click() {
      entering.stop()
      toggle()
    },
    focus() {
      show()
      held = true
    },
    blur: hide,
    keydown(event: KeyboardEvent) {
      if (event.key !== 'Enter' && event.key !== ' ')
        return
      event.preventDefault()
      event.stopPropagation()
      toggle()
    },
  }

  // Before Slidev hears it: Escape closes the card and nothing else.
  useEventListener(window, 'keydown', (event) => {
    if (!open.value || QUIET.has(event.key))
      return
    if (event.key === 'Escape') {
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    else if ((event.key === 'Enter' || event.key === ' ') && (event.target as Element | null)?.matches?.('.glossary-term')) {
      return
    }
    entering.stop()
    hide()
  }, { capture: true })
  useEventListener(document, 'pointerdown', ({ target }) => {
    if (open.value && !(target as Element | null)?.closest?.('.glossary-term, .definition-card'))
      hide()
  })
  onScopeDispose(hide)

  return { open, word, hover }
}
