/**
 * How one arrow goes from a box to another, as an SVG path: straight where the two face each other, by a bend where they do not,
 * or out of a circle like a look. Pure; in px.
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
  /** Whether it ends in another arrow, and has no head of its own. */
  joins?: boolean
}

export type Side = 'top' | 'bottom' | 'left' | 'right' | 'round'

/** Air between a box and the end of an arrow, where the arrow leaves and where it arrives. */
export const AIR = { start: 4, end: 9 }
/** How much of a bend is straight before its end. */
const HEAD = 18
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
  const [start, tip] = [gate(from, leaves, AIR.start), gate(to, arrives, AIR.end)]
  // The last of it is straight, so that the head sits on a line.
  const end = gate(to, arrives, AIR.end + HEAD)
  const flat = leaves === 'left' || leaves === 'right'
  // From the start towards the corner that it turns, then along the side of the end.
  const points = Array.from({ length: 41 }, (_, i): Point => {
    const [first, second] = [Math.sin(i / 40 * Math.PI / 2), 1 - Math.cos(i / 40 * Math.PI / 2)]
    return { x: start.x + (end.x - start.x) * (flat ? first : second), y: start.y + (end.y - start.y) * (flat ? second : first) }
  })
  const clockwise = ((end.x - start.x) * (end.y - start.y) > 0) === flat
  const radii = `${round(Math.abs(end.x - start.x))} ${round(Math.abs(end.y - start.y))}`
  return { path: `M${at(start)} A${radii} 0 0 ${clockwise ? 1 : 0} ${at(end)} L${at(tip)}`, middle: points[20]!, sides: [leaves, arrives], points }
}

/** Out of a circle, in the direction of the nearest side's middle. */
export function look(from: Box, to: Box): Route {
  const side = from.x < to.x - to.width / 2 ? 'left' : from.x > to.x + to.width / 2 ? 'right' : from.y < to.y ? 'top' : 'bottom'
  const end = gate(to, side, AIR.end)
  const share = (from.width / 2 + AIR.start) / Math.hypot(end.x - from.x, end.y - from.y)
  return { ...lineBetween({ x: from.x + (end.x - from.x) * share, y: from.y + (end.y - from.y) * share }, end), sides: ['round', side] }
}

export function within({ x, y }: Point, box: Box, air: number): boolean {
  return Math.abs(x - box.x) < box.width / 2 + air && Math.abs(y - box.y) < box.height / 2 + air
}

function lineBetween(start: Point, end: Point): Pick<Route, 'path' | 'middle' | 'points'> {
  const points = Array.from({ length: 41 }, (_, i): Point => ({ x: start.x + (end.x - start.x) * i / 40, y: start.y + (end.y - start.y) * i / 40 }))
  return { path: `M${at(start)} L${at(end)}`, middle: points[20]!, points }
}

/** The middle of a side, with air before it. */
export function gate(box: Box, side: keyof typeof OPPOSITE, air: number): Point {
  const { left, right, top, bottom } = edges(box)
  return { top: { x: box.x, y: top - air }, bottom: { x: box.x, y: bottom + air }, left: { x: left - air, y: box.y }, right: { x: right + air, y: box.y } }[side]
}

function edges({ x, y, width, height }: Box) {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 }
}

export function at({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`
}

export function round(number: number): number {
  return Math.round(number * 10) / 10
}
