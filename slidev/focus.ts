/**
 * Slidev turns no slide while a button, a link or an input has the focus. So after a press by hand the focus is given back,
 * and the clicker goes on; who works by keyboard keeps the place.
 * @param event a click, or the end of a drag
 */
export function giveFocusBack(event: MouseEvent) {
  // A click from the keyboard has no detail; a pointer's own events are never the keyboard's.
  if (event.detail > 0 || event.type.startsWith('pointer'))
    (event.currentTarget as HTMLElement).blur()
}

/** Keeps a drag from Slidev, which would take it for a swipe to the next slide. */
export function keepFromSwipe(event: PointerEvent) {
  event.stopPropagation()
}
