import type { Limits } from './limits.ts'

/** Boxes whose words run over, neighbours that touch, and bubbles on another side than their speaker's. Runs in the page. */
export function blocks(root: Element, limits: Limits): string[] {
  const frame = root.getBoundingClientRect()
  const scale = frame.width / limits.canvas.width
  const found: string[] = []
  const visible = (e: Element) => e.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  const name = (e: Element) => `${e.tagName.toLowerCase()}.${e.getAttribute('class') ?? ''} 「${(e.textContent ?? '').trim().slice(0, 20)}」`

  for (const element of root.querySelectorAll('.slidev-layout, .slidev-layout *')) {
    const { display, fontSize } = getComputedStyle(element)
    // A face may be a little taller than its line; that cuts nothing.
    const slack = Number.parseFloat(fontSize) / 4
    if (visible(element) && display !== 'inline' && element.clientWidth > 0 && !element.closest('ruby, svg') && !element.matches('.deck-section, .dialogue.close-up, .sr-only')
      && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + slack)) {
      found.push(`overflows: ${name(element)}`)
    }
  }

  const neighbours = [...root.querySelectorAll('h1, h2, .bubble-words, .slide-caption, .question-form, .source-entry, .source-line, .deck-footer')].filter(visible)
  neighbours.forEach((a, i) => neighbours.slice(i + 1).forEach((b) => {
    if (a.contains(b) || b.contains(a))
      return
    const [x, y] = [a.getBoundingClientRect(), b.getBoundingClientRect()]
    const apart = Math.max(y.top - x.bottom, x.top - y.bottom) / scale
    const aside = x.right < y.left || y.right < x.left
    const air = a.matches('.source-line') || b.matches('.source-line') ? 0 : limits.air
    if (!aside && apart < air)
      found.push(`touch (${Math.round(apart)} px): ${name(a)} and ${name(b)}`)
  }))
  return found
}
