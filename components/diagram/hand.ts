/**
 * Draws a `block` diagram of Mermaid's anew on its stage: Mermaid reads the source, and sets the words and their meanings; places,
 * outlines and arrows are the deck's own. What has groups in it stays as Mermaid drew it.
 */

import type { Blocks, Part } from './blocks.ts'
import type { Box, Cell, Placed } from './grid.ts'
import { pack, place } from './grid.ts'
import { beside } from './labels.ts'
import { fence, outlines, slant } from './outlines.ts'
import { findWays } from './ways.ts'

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
const STAGE = { width: 1120, height: 392, edge: 8 }
/** Where the name of a direction points. */
const POINTING: Record<string, [number, number]> = { down: [0, 1], up: [0, -1], right: [1, 0], left: [-1, 0] }
/** What stays between an arrow that presses and what it presses on. */
const TOUCH = 18
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
    return { width: Math.max(0, ...lines.map(line => pen.measure(line, sizeOf(node)))), height: (1 + (lines.length - 1) * LEADING) * sizeOf(node) }
  })
  const { width, height, edge } = STAGE
  const placed = pen.narrow ? pack(cells, blocks.columns) : place(cells, blocks.columns, { width: width - 2 * edge, height: height - 2 * edge })

  for (const part of blocks.parts) {
    const node = nodes.get(part.id)
    if (node) {
      const box = drawnBox(placed.boxes.get(part.id)!, part, placed)
      placed.boxes.set(part.id, box)
      setOutline(node, part, box)
      setWords(node, sizeOf(node))
    }
  }
  drawArrows(svg, blocks, placed.boxes, pen)
  svg.setAttribute('viewBox', [-edge, -edge, placed.width + 2 * edge, placed.height + 2 * edge].join(' '))
}

function cellsOf({ columns, parts }: Blocks, nodes: Map<string, SVGGElement>, words: (node: SVGGElement) => Cell['words']): Cell[] {
  let next = 0
  return parts.flatMap(({ id, span, shape }): Cell[] => {
    const [column, row, node] = [next % columns, Math.floor(next / columns), nodes.get(id)]
    next += span
    if (!node)
      return []
    const { width, height } = words(node)
    return [{ id, column, row, span, words: { width: width + (slant[shape] ?? 0), height } }]
  })
}

/** The box of a part as it is drawn: a circle is as high as it is wide, and what presses on its neighbour reaches it. */
function drawnBox(box: Box, { shape, direction = '' }: Part, { gaps, width, height }: Placed): Box {
  if (shape === 'circle')
    return { ...box, height: box.width }
  const [x, y] = POINTING[direction] ?? [0, 0]
  const [wide, high] = [Math.abs(x) * Math.max(0, gaps.column - TOUCH), Math.abs(y) * Math.max(0, gaps.row - TOUCH)]
  const [tipX, tipY] = [box.x + x * (box.width / 2 + wide), box.y + y * (box.height / 2 + high)]
  if (tipX < 0 || tipX > width || tipY < 0 || tipY > height)
    return box
  return { x: box.x + x * wide / 2, y: box.y + y * high / 2, width: box.width + wide, height: box.height + high }
}

function setOutline(node: SVGGElement, { shape, direction }: Part, box: Box) {
  node.setAttribute('transform', `translate(${box.x}, ${box.y})`)
  node.querySelectorAll(':scope > :not(.label)').forEach(drawn => drawn.remove())
  const paths = node.matches('.fence') ? fence(box) : [(outlines[shape] ?? outlines.square!)(box, direction)]
  // A fence needs no word on it.
  node.querySelector('.row')?.closest('.fence .label')?.remove()
  node.classList.toggle('presses', Boolean(direction))
  node.prepend(...paths.map((d) => {
    const outline = document.createElementNS('http://www.w3.org/2000/svg', 'path')
    outline.setAttribute('d', d)
    return outline
  }))
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

function drawArrows(svg: SVGSVGElement, { parts, arrows }: Blocks, boxes: Map<string, Box>, { rings, size, narrow, measure }: Pen) {
  const lines = [...svg.querySelectorAll('.flowchart-link')]
  const labels = [...svg.querySelectorAll('.edgeLabel')]
  const circles = new Set(parts.flatMap(({ id, shape }) => shape === 'circle' ? id : []))
  const ways = findWays(arrows, boxes, rings, circles)
  ways.forEach((way, i) => {
    if (!way)
      return
    lines[i]?.setAttribute('d', way.path)
    if (way.joins)
      lines[i]?.removeAttribute('marker-end')
    const label = labels.find(e => e.querySelector<SVGElement>('.label')?.dataset.id === arrows[i]!.id)
    if (label) {
      // A phone has no room beside a line.
      const place = narrow ? way.middle : beside(way, { width: measure(label.textContent ?? '', size), height: size }, [...boxes.values()], ways.flatMap(other => other && other !== way ? other.points : []), STAGE)
      label.setAttribute('transform', `translate(${place.x}, ${place.y})`)
      setWords(label, size)
      if (!narrow)
        label.querySelectorAll('rect').forEach(ground => ground.remove())
    }
  })
}
