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
      const size = Math.min(...[text, ...text.querySelectorAll('tspan')].map(part => Number.parseFloat(getComputedStyle(part).fontSize))) * text.getScreenCTM()!.a / scale
      if (size < limits.diagram.size)
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

    // What a projector and the last row ask of lines, and what is said by a colour.
    const drawn = [...svg.querySelectorAll<SVGGeometryElement>(':is(path, rect, polygon, circle, line)')].filter(shape => !shape.closest('defs, marker') && shape.checkVisibility() && shape.getTotalLength() > 0)
    for (const shape of drawn) {
      const { stroke, strokeWidth } = getComputedStyle(shape)
      const width = Number.parseFloat(strokeWidth) * shape.getScreenCTM()!.a / scale
      if (stroke !== 'none' && width > 0 && width < limits.diagram.stroke - 0.05)
        found.push(`thin (${width.toFixed(1)} px): ${shape.getAttribute('class') ?? shape.parentElement?.id}`)
    }
    const probe = document.createElement('i')
    const colours = (names: string[]) => names.map((name) => {
      probe.style.color = `var(--deck-${name})`
      return getComputedStyle(probe).color
    })
    root.append(probe)
    const [lit] = colours(['lit'])
    const others = colours(limits.otherInks)
    probe.remove()
    for (const part of [...drawn, ...svg.querySelectorAll('text')]) {
      const { fill, stroke } = getComputedStyle(part)
      const ink = [fill, stroke].find(colour => others.includes(colour))
      if (ink)
        found.push(`wears the ink of a voice, a camp or a verdict (${ink}): ${part.parentElement?.id}`)
    }
    const lights = drawn.filter(shape => [getComputedStyle(shape).fill, getComputedStyle(shape).stroke].includes(lit!))
    if (lights.length > limits.diagram.lit)
      found.push(`${lights.length} lit parts`)

    const stage = svg.getRootNode() instanceof ShadowRoot ? (svg.getRootNode() as ShadowRoot).host.closest('.diagram')! : svg
    const room = stage.getBoundingClientRect()
    const ends = drawn.filter(shape => shape.getBoundingClientRect().width || shape.getBoundingClientRect().height).map(shape => shape.getBoundingClientRect())
    const taken = { width: Math.max(...ends.map(r => r.right)) - Math.min(...ends.map(r => r.left)), height: Math.max(...ends.map(r => r.bottom)) - Math.min(...ends.map(r => r.top)) }
    for (const way of ['width', 'height'] as const) {
      if (taken[way] < room[way] * limits.diagram.fill)
        found.push(`fills ${Math.round(taken[way] / room[way] * 100)} % of its ${way}`)
    }

    // Boxes keep apart, measured from line to line; what presses on its neighbour touches it.
    const boxes = [...svg.querySelectorAll('.node:not(.plain, .presses, .ground)')].flatMap((node) => {
      const box = boxOf(node)
      if (!box)
        return []
      const { left, right, top, bottom } = box.getBoundingClientRect()
      const half = Number.parseFloat(getComputedStyle(box).strokeWidth) / 2 * scale
      return [{ id: node.id, left: left - half, right: right + half, top: top - half, bottom: bottom + half }]
    })
    boxes.forEach((a, i) => boxes.slice(i + 1).forEach((b) => {
      const apart = Math.max(a.left - b.right, b.left - a.right, a.top - b.bottom, b.top - a.bottom) / scale
      if (apart < limits.diagram.air)
        found.push(`${apart.toFixed(1)} px apart: ${a.id} and ${b.id}`)
    }))

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
