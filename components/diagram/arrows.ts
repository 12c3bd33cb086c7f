/**
 * How an arrow goes from one box to another: straight where the two face each other, round the outside of the picture where they
 * do not, and along a ring where its author asks for one. Pure; in px.
 */

import type { Box } from './grid.ts'

export interface Point {
  x: number
  y: number
}

export interface Route {
  /** As an SVG path. */
  path: string
  /** Where its words stand. */
  middle: Point
}

/** An ellipse that boxes stand on, by its centre and half axes. */
export interface Ring extends Point {
  rx: number
  ry: number
}

/** Air between a box and the end of an arrow, where the arrow leaves and where it arrives. */
const AIR = { start: 4, end: 9 }
/** What two boxes share of a side before they face each other. */
const FACING = 40

/** @param outside away from here an arrow makes its bend */
export function route(from: Box, to: Box, outside: Point): Route {
  const [a, b] = [edges(from), edges(to)]
  const [left, right] = [Math.max(a.left, b.left), Math.min(a.right, b.right)]
  const [top, bottom] = [Math.max(a.top, b.top), Math.min(a.bottom, b.bottom)]
  if (right - left >= FACING) {
    const x = (left + right) / 2
    return straight(from.y < to.y ? [{ x, y: a.bottom + AIR.start }, { x, y: b.top - AIR.end }] : [{ x, y: a.top - AIR.start }, { x, y: b.bottom + AIR.end }])
  }
  if (bottom - top >= FACING) {
    const y = (top + bottom) / 2
    return straight(from.x < to.x ? [{ x: a.right + AIR.start, y }, { x: b.left - AIR.end, y }] : [{ x: a.left - AIR.start, y }, { x: b.right + AIR.end, y }])
  }
  return bend(from, to, outside)
}

function straight([start, end]: [Point, Point]): Route {
  return { path: `M${at(start)} L${at(end)}`, middle: { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 } }
}

/** A quarter of an ellipse, out of one side and into another. */
function bend(from: Box, to: Box, outside: Point): Route {
  const [right, down] = [Math.sign(to.x - from.x), Math.sign(to.y - from.y)]
  const far = (x: number, y: number) => Math.hypot(x - outside.x, y - outside.y)
  if (far(to.x, from.y) > far(from.x, to.y)) {
    const start = { x: from.x + right * (from.width / 2 + AIR.start), y: from.y }
    const end = { x: to.x, y: to.y - down * (to.height / 2 + AIR.end) }
    return quarter(start, end, { x: start.x, y: end.y }, right === down)
  }
  const start = { x: from.x, y: from.y + down * (from.height / 2 + AIR.start) }
  const end = { x: to.x - right * (to.width / 2 + AIR.end), y: to.y }
  return quarter(start, end, { x: end.x, y: start.y }, right !== down)
}

function quarter(start: Point, end: Point, centre: Point, clockwise: boolean): Route {
  const [rx, ry] = [Math.abs(end.x - start.x), Math.abs(end.y - start.y)]
  const corner = { x: start.x + end.x - centre.x, y: start.y + end.y - centre.y }
  const middle = { x: centre.x + (corner.x - centre.x) * Math.SQRT1_2, y: centre.y + (corner.y - centre.y) * Math.SQRT1_2 }
  return { path: `M${at(start)} A${round(rx)} ${round(ry)} 0 0 ${clockwise ? 1 : 0} ${at(end)}`, middle }
}

/** The ring that these boxes stand on: through the highest and the lowest of them, and as wide as the farthest. */
export function ringOf(boxes: Box[]): Ring {
  const byHeight = boxes.toSorted((a, b) => a.y - b.y)
  const [highest, lowest] = [byHeight[0]!, byHeight.at(-1)!]
  const [x, y] = [(highest.x + lowest.x) / 2, (highest.y + lowest.y) / 2]
  return { x, y, rx: Math.max(...boxes.map(box => Math.abs(box.x - x))), ry: (lowest.y - highest.y) / 2 }
}

/** Along a ring. @param clockwise the way round */
export function along(ring: Ring, from: Box, to: Box, clockwise: boolean): Route {
  const turn = clockwise ? 1 : -1
  const angle = ({ x, y }: Point) => Math.atan2((y - ring.y) / ring.ry, (x - ring.x) / ring.rx)
  const point = (t: number): Point => ({ x: ring.x + ring.rx * Math.cos(t), y: ring.y + ring.ry * Math.sin(t) })
  const begin = angle(from)
  let way = (angle(to) - begin) * turn
  while (way <= 0)
    way += 2 * Math.PI
  const steps = Array.from({ length: 721 }, (_, i) => begin + turn * way * i / 720)
  const start = steps.find(t => !within(point(t), from, AIR.start))!
  const end = steps.findLast(t => !within(point(t), to, AIR.end))!
  const large = Math.abs(end - start) > Math.PI ? 1 : 0
  return {
    path: `M${at(point(start))} A${round(ring.rx)} ${round(ring.ry)} 0 ${large} ${clockwise ? 1 : 0} ${at(point(end))}`,
    middle: point((start + end) / 2),
  }
}

/** Whether the boxes of a ring are named the way the clock goes. */
export function isClockwise(boxes: Box[]): boolean {
  return boxes.reduce((area, { x, y }, i) => {
    const next = boxes[(i + 1) % boxes.length]!
    return area + x * next.y - next.x * y
  }, 0) > 0
}

function within({ x, y }: Point, box: Box, air: number): boolean {
  return Math.abs(x - box.x) < box.width / 2 + air && Math.abs(y - box.y) < box.height / 2 + air
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
