/** Arrows that run round a ring, as SVG paths. Pure; in px. */

import type { Point, Route } from './arrows.ts'
import type { Box } from './grid.ts'
import { AIR, at, round, within } from './arrows.ts'

/** An ellipse that boxes stand on, by its centre and half axes. */
export interface Ring extends Point {
  rx: number
  ry: number
}

/** A ring is that much narrower than its boxes, so that it stays on the stage where it has none. */
const INSET = 24

/** The ring that these boxes stand on: through the highest and the lowest of them, and nearly as wide as the farthest. */
export function ringOf(boxes: Box[]): Ring {
  const byHeight = boxes.toSorted((a, b) => a.y - b.y)
  const [highest, lowest] = [byHeight[0]!, byHeight.at(-1)!]
  const [x, y] = [(highest.x + lowest.x) / 2, (highest.y + lowest.y) / 2]
  return { x, y, rx: Math.max(...boxes.map(box => Math.abs(box.x - x))) - INSET, ry: (lowest.y - highest.y) / 2 }
}

/** Along the ring that these boxes stand on, the way that they are named. */
export function along(boxes: Box[], from: Box, to: Box): Route {
  const ring = ringOf(boxes)
  const turn = isClockwise(boxes) ? 1 : -1
  const angle = ({ x, y }: Point) => Math.atan2((y - ring.y) / ring.ry, (x - ring.x) / ring.rx)
  const point = (t: number): Point => ({ x: ring.x + ring.rx * Math.cos(t), y: ring.y + ring.ry * Math.sin(t) })
  const begin = angle(from)
  const way = ((angle(to) - begin) * turn + 4 * Math.PI) % (2 * Math.PI)
  const free = Array.from({ length: 721 }, (_, i) => begin + turn * way * i / 720)
    .filter(t => !within(point(t), from, AIR.start) && !within(point(t), to, AIR.end))
  const [start, end] = [free[0]!, free.at(-1)!]
  const flags = `${Math.abs(end - start) > Math.PI ? 1 : 0} ${turn > 0 ? 1 : 0}`
  return {
    path: `M${at(point(start))} A${round(ring.rx)} ${round(ring.ry)} 0 ${flags} ${at(point(end))}`,
    middle: point((start + end) / 2),
    sides: ['round', 'round'],
    points: free.map(point),
  }
}

/** Whether boxes are named the way the clock goes. */
function isClockwise(boxes: Box[]): boolean {
  return boxes.reduce((area, { x, y }, i) => {
    const next = boxes[(i + 1) % boxes.length]!
    return area + x * next.y - next.x * y
  }, 0) > 0
}
