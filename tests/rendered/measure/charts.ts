import type { Limits } from './limits.ts'

/** What is wrong with the chart of a slide, if it has one. Runs in the page. */
export function charts(root: Element, limits: Limits): string[] {
  const svg = root.querySelector<SVGSVGElement>('.chart svg')
  if (!svg)
    return []
  const found: string[] = []
  const scale = root.getBoundingClientRect().width / limits.canvas.width
  const box = (e: Element) => e.getBoundingClientRect()
  const apart = (a: DOMRect, b: DOMRect) => Math.max(a.left - b.right, b.left - a.right, a.top - b.bottom, b.top - a.bottom)

  if (Math.abs(box(svg).width / scale - svg.viewBox.baseVal.width) > 1)
    found.push('the chart is not drawn at its own size')
  if (box(svg).width > limits.chart.width * scale || box(svg).height > limits.chart.height * scale)
    found.push('the chart is larger than its place')

  // The box of a line is higher than its letters: these fill about seven tenths of it.
  const texts = [...svg.querySelectorAll('text')].map((text) => {
    const { left, top, width, height } = box(text)
    return { words: text.textContent!.trim(), letters: new DOMRect(left, top + height * 0.16, width, height * 0.68) }
  })
  texts.forEach(({ words, letters }, i) => {
    const outer = box(svg)
    if (letters.left < outer.left - 1 || letters.right > outer.right + 1 || letters.top < outer.top - 1 || letters.bottom > outer.bottom + 1)
      found.push(`cut off: ${words}`)
    for (const other of texts.slice(i + 1)) {
      if (apart(letters, other.letters) < 0)
        found.push(`${words} lies on ${other.words}`)
    }
    // Poles and marks keep away from words; a bar may hold them, but may not end in them.
    for (const mark of svg.querySelectorAll('.pole, .mark, .dot, .openness-mark')) {
      if (apart(letters, box(mark)) < 0)
        found.push(`a mark lies on ${words}`)
    }
    for (const bar of svg.querySelectorAll('.chart-bar')) {
      const b = box(bar)
      const inside = letters.left >= b.left && letters.right <= b.right && letters.top >= b.top && letters.bottom <= b.bottom
      if (apart(letters, b) < 0 && !inside)
        found.push(`a bar ends in ${words}`)
    }
  })

  const parts = [...root.querySelectorAll('h2, .chart svg, .slide-caption, .source-line, .deck-footer')]
  parts.forEach((a, i) => parts.slice(i + 1).forEach((b) => {
    if (apart(box(a), box(b)) < limits.chart.air * scale)
      found.push(`touch: ${a.tagName} and ${b.tagName}`)
  }))
  return found
}
