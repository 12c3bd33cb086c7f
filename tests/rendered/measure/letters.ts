import type { Limits } from './limits.ts'

/** Letters that leave the canvas, are too small, or are torn apart; how lines end is measured in `type.ts`. Runs in the page. */
export function letters(root: Element, limits: Limits): string[] {
  const { canvas } = limits
  const frame = root.getBoundingClientRect()
  const scale = frame.width / canvas.width
  const found: string[] = []
  const edge = root.querySelector('.deck-appendix') ? limits.deskEdge : limits.edge
  const visible = (e: Element) => e.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  const name = (e: Element) => `${e.tagName.toLowerCase()}.${e.getAttribute('class') ?? ''} 「${(e.textContent ?? '').trim().slice(0, 20)}」`
  const withText = [...root.querySelectorAll('*')].filter(e =>
    visible(e) && !e.matches('rp, .section-emblem') && [...e.childNodes].some(n => n.nodeType === 3 && n.textContent?.trim()))

  for (const element of withText) {
    const r = element.getBoundingClientRect()
    const [left, right, top, bottom] = [r.left - frame.left, frame.right - r.right, r.top - frame.top, frame.bottom - r.bottom].map(px => px / scale) as [number, number, number, number]
    // The footer and the sources stand where the appendix may not.
    const around = element.closest('.deck-footer, .source-line') ? limits.edge : edge
    if (left < around.side || right < around.side || top < around.top || bottom < around.bottom)
      found.push(`out of the canvas: ${name(element)}`)
    const size = Number.parseFloat(getComputedStyle(element).fontSize)
    if (size < (element.closest(limits.small) ? limits.around : element.matches('rt') ? limits.reading : limits.said))
      found.push(`too small (${size} px): ${name(element)}`)
  }

  // A model name, a number with its unit and a date stay on one line.
  const range = document.createRange()
  for (const element of withText.filter(e => !e.closest('[lang=en]'))) {
    for (const node of [...element.childNodes].filter(n => n.nodeType === 3)) {
      for (const { 0: token, index } of (node.textContent ?? '').matchAll(/[A-Z0-9][\w.-]*[A-Z0-9]|\d+[年月日分社回%枚]/gi)) {
        range.setStart(node, index)
        range.setEnd(node, index + token.length)
        if (new Set([...range.getClientRects()].map(r => Math.round(r.top))).size > 1)
          found.push(`breaks in two: ${token}`)
      }
    }
  }
  return found
}
