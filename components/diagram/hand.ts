/**
 * Draws a `block` diagram of Mermaid's anew on its stage: Mermaid reads the source, and sets the words and their meanings; places,
 * outlines and arrows are the deck's own. What has groups in it stays as Mermaid drew it.
 */

import type { Blocks, Part } from './blocks.ts'
import type { Box, Cell, Placed } from './grid.ts'
import { along, isClockwise, ringOf, route } from './arrows.ts'
import { pack, place } from './grid.ts'
import { fence, outlines } from './outlines.ts'

export interface Pen {
  /** Ids of parts that stand on a ring, in the order of its arrows. */
  rings: string[][]
  /** Whether it has to do with the room of a phone. */
  narrow: boolean
  /** Size of letters in px, and of loud ones. */
  size: number
  loud: number
  /** How long a line of words is in px. */
  measure: (line: string, size: number) => number
}

/** The room between a title and a caption, and what lines need around the boxes. */
const STAGE = { width: 1120, height: 400, edge: 8 }
/** From line to line, and from the top of the first to the middle of its letters, in em. */
const [LEADING, MIDDLE] = [1.25, 0.62]

export function redraw(svg: SVGSVGElement, blocks: Blocks, pen: Pen) {
  const nodes = new Map(blocks.parts.flatMap(({ id }): [string, SVGGElement][] => {
    const node = svg.querySelector<SVGGElement>(`[id="${svg.id}-${id}"]`)
    return node ? [[id, node]] : []
  }))
  const sizeOf = (node: Element) => node.matches('.loud') ? pen.loud : pen.size
  const cells = cellsOf(blocks, nodes, (node) => {
    const lines = [...node.querySelectorAll('.row')].map(line => line.textContent ?? '')
    return { width: Math.max(...lines.map(line => pen.measure(line, sizeOf(node)))), height: (1 + (lines.length - 1) * LEADING) * sizeOf(node) }
  })
  const { width, height, edge } = STAGE
  const placed = pen.narrow ? pack(cells, blocks.columns) : place(cells, blocks.columns, { width: width - 2 * edge, height: height - 2 * edge })

  for (const part of blocks.parts) {
    const node = nodes.get(part.id)
    if (node) {
      setOutline(node, part, placed)
      setWords(node, sizeOf(node))
    }
  }
  drawArrows(svg, blocks, placed, pen)
  svg.setAttribute('viewBox', [-edge, -edge, placed.width + 2 * edge, placed.height + 2 * edge].join(' '))
}

function cellsOf({ columns, parts }: Blocks, nodes: Map<string, SVGGElement>, words: (node: SVGGElement) => Cell['words']): Cell[] {
  let next = 0
  return parts.flatMap(({ id, span }): Cell[] => {
    const [column, row, node] = [next % columns, Math.floor(next / columns), nodes.get(id)]
    next += span
    return node ? [{ id, column, row, span, words: words(node) }] : []
  })
}

function setOutline(node: SVGGElement, { id, shape, direction }: Part, { boxes, gap }: Placed) {
  const box = { ...boxes.get(id)! }
  // What presses on its neighbour reaches it.
  if (direction === 'down' || direction === 'up')
    box.height += gap - 10
  node.setAttribute('transform', `translate(${boxes.get(id)!.x}, ${boxes.get(id)!.y})`)
  node.querySelectorAll(':scope > :not(.label)').forEach(drawn => drawn.remove())
  const outline = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  outline.setAttribute('d', node.matches('.fence') ? fence(box) : (outlines[shape] ?? outlines.square!)(box, direction))
  node.prepend(outline)
}

/** Lines of words around a centre. */
function setWords(part: Element, size: number) {
  const lines = [...part.querySelectorAll('.row')]
  lines.forEach((line, i) => Object.entries({ x: 0, y: `${i * LEADING}em`, dy: '1em' }).forEach(([name, value]) => line.setAttribute(name, String(value))))
  const top = -(MIDDLE + (lines.length - 1) * LEADING / 2) * size
  part.querySelector('.label')?.setAttribute('transform', `translate(0, ${top})`)
  const ground = part.querySelector('.background')
  ground?.setAttribute('y', String(-top - Number(ground.getAttribute('height') ?? 0) / 2))
}

function drawArrows(svg: SVGSVGElement, { arrows }: Blocks, { boxes, width, height }: Placed, { rings, size }: Pen) {
  const lines = [...svg.querySelectorAll('.flowchart-link')]
  const outside = { x: width / 2, y: height / 2 }
  arrows.forEach(({ id, from, to }, i) => {
    const [a, b] = [boxes.get(from), boxes.get(to)]
    if (!a || !b)
      return
    const ring = rings.find(ids => ids[(ids.indexOf(from) + 1) % ids.length] === to && ids.includes(from))
    const { path, middle } = ring ? onRing(ring.flatMap(name => boxes.get(name) ?? []), a, b) : route(a, b, outside)
    lines[i]?.setAttribute('d', path)
    const label = [...svg.querySelectorAll('.edgeLabel')].find(e => e.querySelector<SVGElement>('.label')?.dataset.id === id)
    if (label) {
      label.setAttribute('transform', `translate(${middle.x}, ${middle.y})`)
      setWords(label, size)
    }
  })
}

function onRing(boxes: Box[], from: Box, to: Box) {
  return along(ringOf(boxes), from, to, isClockwise(boxes))
}
