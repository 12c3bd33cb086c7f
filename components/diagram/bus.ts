/** Several arrows that bend into one side of a box, drawn as one line with branches. Pure; in px. */

import type { Point, Route } from './arrows.ts'
import type { Box } from './grid.ts'
import type { Way } from './ways.ts'
import { AIR, at, gate, round } from './arrows.ts'

/** So many make a bundle that nobody could tell apart. */
const MANY = 3
const RADIUS = 24

/** The same ways, but for those of a bundle: the longest turns one corner, and the others end in it. */
export function bundled(arrows: Way[], boxes: Map<string, Box>, ways: (Route | undefined)[]): (Route | undefined)[] {
  const bending = ways.flatMap((way, i) => way && ['top', 'bottom'].includes(way.sides[0]) && ['left', 'right'].includes(way.sides[1]) ? [{ way, i }] : [])
  const bundles = Object.values(Object.groupBy(bending, ({ way, i }) => `${arrows[i]!.to} ${way.sides.join(' ')}`))
  const drawn = [...ways]
  for (const bundle of bundles) {
    if (!bundle || bundle.length < MANY)
      continue
    const reach = (i: number) => Math.abs(boxes.get(arrows[i]!.from)!.x - boxes.get(arrows[i]!.to)!.x)
    const longest = bundle.toSorted((a, b) => reach(b.i) - reach(a.i))[0]!
    for (const { way, i } of bundle)
      drawn[i] = turning(way, boxes.get(arrows[i]!.from)!, boxes.get(arrows[i]!.to)!, i !== longest.i)
  }
  return drawn
}

function turning({ sides }: Route, from: Box, to: Box, joins: boolean): Route {
  const [leaves, arrives] = sides as ['top' | 'bottom', 'left' | 'right']
  const [start, tip] = [gate(from, leaves, AIR.start), gate(to, arrives, AIR.end)]
  const corner = { x: start.x, y: tip.y }
  const down = leaves === 'bottom' ? 1 : -1
  const onward = arrives === 'left' ? 1 : -1
  const path = joins
    ? `M${at(start)} V${round(tip.y)}`
    : `M${at(start)} V${round(tip.y - down * RADIUS)} A${RADIUS} ${RADIUS} 0 0 ${down === onward ? 0 : 1} ${round(corner.x + onward * RADIUS)} ${round(tip.y)} H${round(tip.x)}`
  const points = joins ? between(start, corner) : [...between(start, corner), ...between(corner, tip)]
  return { path, middle: points[Math.floor(points.length / 2)]!, sides, points, joins }
}

function between(a: Point, b: Point): Point[] {
  return Array.from({ length: 21 }, (_, i) => ({ x: a.x + (b.x - a.x) * i / 20, y: a.y + (b.y - a.y) * i / 20 }))
}
