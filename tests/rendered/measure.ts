import type { Locator } from '@playwright/test'

/** What somebody in the room would complain about, found by measuring one slide. */
export function complaints(slide: Locator): Promise<string[]> {
  return slide.evaluate((root) => {
    const canvas = { width: 1280, height: 720 }
    const frame = root.getBoundingClientRect()
    const scale = frame.width / canvas.width
    const found: string[] = []
    const visible = (e: Element) => e.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    const box = (e: Element) => {
      const r = e.getBoundingClientRect()
      return {
        left: (r.left - frame.left) / scale,
        right: (r.right - frame.left) / scale,
        top: (r.top - frame.top) / scale,
        bottom: (r.bottom - frame.top) / scale,
      }
    }
    const name = (e: Element) => `${e.tagName.toLowerCase()}.${e.className} 「${(e.textContent ?? '').trim().slice(0, 20)}」`

    const withText = [...root.querySelectorAll('*')].filter(e =>
      visible(e) && !e.matches('rp, .section-emblem') && [...e.childNodes].some(n => n.nodeType === 3 && n.textContent?.trim()))

    for (const element of withText) {
      const { left, right, top, bottom } = box(element)
      if (left < 40 || right > canvas.width - 40 || top < 24 || bottom > canvas.height - 8)
        found.push(`out of the canvas: ${name(element)}`)
      const { fontSize } = getComputedStyle(element)
      const small = element.closest('.deck-footer, .source-line, .walk-axis, .tick, .check-when, .deck-appendix')
      if (Number.parseFloat(fontSize) < (small ? 17 : element.matches('rt') ? 15 : 24))
        found.push(`too small (${fontSize}): ${name(element)}`)
    }

    for (const element of root.querySelectorAll('.slidev-layout, .slidev-layout *')) {
      const { display, fontSize } = getComputedStyle(element)
      // A face may be a little taller than its line; that cuts nothing.
      const slack = Number.parseFloat(fontSize) / 4
      if (visible(element) && display !== 'inline' && element.clientWidth > 0 && !element.closest('ruby, svg') && !element.matches('.deck-section')
        && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + slack)) {
        found.push(`overflows: ${name(element)}`)
      }
    }

    // Neighbours that touch: bubbles, titles, captions and the footer need air between them.
    const blocks = [...root.querySelectorAll('h1, h2, .bubble-words, .diagram-caption, .question-form, .source-entry, .deck-footer')].filter(visible)
    blocks.forEach((a, i) => blocks.slice(i + 1).forEach((b) => {
      if (a.contains(b) || b.contains(a))
        return
      const [x, y] = [box(a), box(b)]
      const apart = Math.max(y.top - x.bottom, x.top - y.bottom)
      const aside = x.right < y.left || y.right < x.left
      if (!aside && apart < 6)
        found.push(`touch (${Math.round(apart)} px): ${name(a)} and ${name(b)}`)
    }))

    // A model name, a number with its unit and a date stay on one line.
    for (const element of withText.filter(e => !e.closest('[lang=en]'))) {
      for (const node of [...element.childNodes].filter(n => n.nodeType === 3)) {
        for (const { 0: token, index } of (node.textContent ?? '').matchAll(/[A-Z0-9][\w.-]*[A-Z0-9]|\d+[年月日分社回%枚]/gi)) {
          const range = document.createRange()
          range.setStart(node, index)
          range.setEnd(node, index + token.length)
          if (new Set([...range.getClientRects()].map(r => Math.round(r.top))).size > 1)
            found.push(`breaks in two: ${token}`)
        }
      }
    }

    // The last line of a title holds more than two characters.
    for (const title of root.querySelectorAll('h1, h2')) {
      if (!visible(title))
        continue
      const range = document.createRange()
      range.selectNodeContents(title)
      const lines = new Map<number, number>()
      const walker = document.createTreeWalker(title, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) {
        const node = walker.currentNode
        if (node.parentElement?.closest('rt, rp'))
          continue
        for (let i = 0; i < (node.textContent ?? '').length; i++) {
          range.setStart(node, i)
          range.setEnd(node, i + 1)
          const r = range.getClientRects()[0]
          if (r?.width)
            lines.set(Math.round(r.bottom / 8), (lines.get(Math.round(r.bottom / 8)) ?? 0) + 1)
        }
      }
      const last = [...lines.entries()].sort(([a], [b]) => a - b).at(-1)?.[1] ?? 3
      if (last < 3)
        found.push(`lonely last line: ${name(title)}`)
    }
    return found
  })
}
