/**
 * How one arrow goes from a box to another, as an SVG path: straight where the two face each other, by a bend where they do not,
 * along a ring, or out of a circle like a look. Pure; in px.
 */

import type { Box } from './grid.ts'

export interface Point {
  x: number
  y: number
}

export interface Route {
  path: string
  /** Where its words stand. */
  middle: Point
  /** Sides that it leaves by and arrives at. */
  sides: [Side, Side]
  /** Points on the way, to see what it runs over. */
  points: Point[]
}

export type Side = 'top' | 'bottom' | 'left' | 'right' | 'round'

/** An ellipse that boxes stand on, by its centre and half axes. */
export interface Ring extends Point {
  rx: number
  ry: number
}

/** Air between a box and the end of an arrow, where the arrow leaves and where it arrives. */
const AIR = { start: 4, end: 9 }
/** What two boxes share of a side before they face each other. */
const FACING = 40
const OPPOSITE = { top: 'bottom', bottom: 'top', left: 'right', right: 'left' } as const

/** Undefined where the boxes do not face each other. */
export function straight(from: Box, to: Box): Route | undefined {
  const [a, b] = [edges(from), edges(to)]
  const shared = { x: [Math.max(a.left, b.left), Math.min(a.right, b.right)], y: [Math.max(a.top, b.top), Math.min(a.bottom, b.bottom)] } as const
  const upright = shared.x[1] - shared.x[0] >= FACING
  if (!upright && shared.y[1] - shared.y[0] < FACING)
    return undefined
  const side = upright ? (from.y < to.y ? 'bottom' : 'top') : (from.x < to.x ? 'right' : 'left')
  const line = upright ? { x: (shared.x[0] + shared.x[1]) / 2 } : { y: (shared.y[0] + shared.y[1]) / 2 }
  return { ...lineBetween({ ...gate(from, side, AIR.start), ...line }, { ...gate(to, OPPOSITE[side], AIR.end), ...line }), sides: [side, OPPOSITE[side]] }
}

/** The two quarters of an ellipse between two boxes: out of a side and into an end, and the other way round. */
export function bends(from: Box, to: Box): [Route, Route] {
  const across = from.x < to.x ? 'right' : 'left'
  const along = from.y < to.y ? 'bottom' : 'top'
  return [quarter(from, across, to, OPPOSITE[along]), quarter(from, along, to, OPPOSITE[across])]
}

function quarter(from: Box, leaves: keyof typeof OPPOSITE, to: Box, arrives: keyof typeof OPPOSITE): Route {
  const [start, end] = [gate(from, leaves, AIR.start), gate(to, arrives, AIR.end)]
  const flat = leaves === 'left' || leaves === 'right'
  // From the start towards the corner that it turns, then along the side of the end.
  const points = Array.from({ length: 41 }, (_, i): Point => {
    const [first, second] = [Math.sin(i / 40 * Math.PI / 2), 1 - Math.cos(i / 40 * Math.PI / 2)]
    return { x: start.x + (end.x - start.x) * (flat ? first : second), y: start.y + (end.y - start.y) * (flat ? second : first) }
  })
  const clockwise = (end.x - start.x) * (end.y - start.y) > 0 === flat
  const radii = `${round(Math.abs(end.x - start.x))} ${round(Math.abs(end.y - start.y))}`
  return { path: `M${at(start)} A${radii} 0 0 ${clockwise ? 1 : 0} ${at(end)}`, middle: points[20]!, sides: [leaves, arrives], points }
}

/** Out of a circle, in the direction of the nearest side's middle. */
export function look(from: Box, to: Box): Route {
  const side = from.x < to.x - to.width / 2 ? 'left' : from.x > to.x + to.width / 2 ? 'right' : from.y < to.y ? 'top' : 'bottom'
  const end = gate(to, side, AIR.end)
  const share = (from.width / 2 + AIR.start) / Math.hypot(end.x - from.x, end.y - from.y)
  return { ...lineBetween({ x: from.x + (end.x - from.x) * share, y: from.y + (end.y - from.y) * share }, end), sides: ['round', side] }
}

/** The ring that these boxes stand on: through the highest and the lowest of them, and as wide as the farthest. */
export function ringOf(boxes: Box[]): Ring {
  const byHeight = boxes.toSorted((a, b) => a.y - b.y)
  const [highest, lowest] = [byHeight[0]!, byHeight.at(-1)!]
  const [x, y] = [(highest.x + lowest.x) / 2, (highest.y + lowest.y) / 2]
  return { x, y, rx: Math.max(...boxes.map(box => Math.abs(box.x - x))), ry: (lowest.y - highest.y) / 2 }
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

export function within({ x, y }: Point, box: Box, air: number): boolean {
  return Math.abs(x - box.x) < box.width / 2 + air && Math.abs(y - box.y) < box.height / 2 + air
}

function lineBetween(start: Point, end: Point): Pick<Route, 'path' | 'middle' | 'points'> {
  const points = Array.from({ length: 41 }, (_, i): Point => ({ x: start.x + (end.x - start.x) * i / 40, y: start.y + (end.y - start.y) * i / 40 }))
  return { path: `M${at(start)} L${at(end)}`, middle: points[20]!, points }
}

/** The middle of a side, with air before it. */
function gate(box: Box, side: keyof typeof OPPOSITE, air: number): Point {
  const { left, right, top, bottom } = edges(box)
  return { top: { x: box.x, y: top - air }, bottom: { x: box.x, y: bottom + air }, left: { x: left - air, y: box.y }, right: { x: right + air, y: box.y } }[side]
}

function edges({ x, y, width, height }: Box) {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 }
}

function at({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`
}

function round(number: number): number {
  return Math.round(number * 10) / 10
}
