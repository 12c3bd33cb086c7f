import type { Limits } from './limits.ts'

/** What is wrong with the diagrams of a slide, in their shadow roots. Runs in the page. */
export function diagrams(root: Element, limits: Limits): string[] {
  const found: string[] = []
  const scale = root.getBoundingClientRect().width / limits.canvas.width
  const inside = (inner: DOMRect, outer: DOMRect, slack: number) =>
    inner.left >= outer.left - slack && inner.right <= outer.right + slack && inner.top >= outer.top - slack && inner.bottom <= outer.bottom + slack
  const boxOf = (part: Element) => part.querySelector(':scope > :is(rect, polygon, path, circle), :scope > g > :is(rect, polygon, path, circle)')

  for (const svg of [...root.querySelectorAll('.mermaid')].flatMap(host => host.shadowRoot?.querySelector('svg') ?? [])) {
    const texts = [...svg.querySelectorAll('text')].filter(text => text.textContent?.trim())
    if (texts.length < limits.diagram.labels)
      found.push(`only ${texts.length} labels`)
    if (svg.querySelector('foreignObject'))
      found.push('a label that is not SVG text')
    for (const text of texts) {
      const words = text.textContent!.trim()
      const size = Number.parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM()!.a / scale
      if (size < limits.said)
        found.push(`too small (${size.toFixed(1)} px): ${words}`)
      if ([...words.replace(/\s/g, '')].length > limits.diagram.letters)
        found.push(`too long: ${words}`)
      if (!inside(text.getBoundingClientRect(), svg.getBoundingClientRect(), 1))
        found.push(`cut off: ${words}`)

      const part = text.closest('.node, [data-et=participant], [data-et=note]')
      const box = part && !part.matches('.plain') && boxOf(part)
      // The box of a text is as high as its line; what may not leave the shape is its width.
      if (box && !inside(text.getBoundingClientRect(), box.getBoundingClientRect(), -1))
        found.push(`wider than its box: ${words}`)
    }

    const nodes = [...svg.querySelectorAll('.node, rect.actor-top')].filter(node => !node.matches('.plain'))
    if (nodes.length > limits.diagram.nodes)
      found.push(`${nodes.length} nodes`)
    for (const label of [...svg.querySelectorAll('.edgeLabel')].filter(e => e.textContent?.trim())) {
      const { left, right, top, bottom } = label.getBoundingClientRect()
      for (const node of nodes.map(node => node.getBoundingClientRect())) {
        if (left < node.right && right > node.left && top < node.bottom && bottom > node.top)
          found.push(`lies on a node: ${label.textContent}`)
      }
    }
  }
  return found
}
