/** Which way each arrow of a diagram takes, so that none runs over a box and few share a side. Pure; in px. */

import type { Route, Side } from './arrows.ts'
import type { Box } from './grid.ts'
import { bends, look, straight, within } from './arrows.ts'
import { bundled } from './bus.ts'
import { along } from './rings.ts'

export interface Way {
  from: string
  to: string
}

/** What an arrow that runs over a box costs, and one that shares a side with another. */
const COST = { over: 10, shared: 1 }

/**
 * @param boxes by name
 * @param rings names of boxes that stand on a ring, in the order of its arrows
 * @param circles names of boxes that are circles
 */
export function findWays(arrows: Way[], boxes: Map<string, Box>, rings: string[][], circles: Set<string>): (Route | undefined)[] {
  const used = new Map<string, number>()
  const take = ({ from, to }: Way, { sides }: Route) => [`${from} ${sides[0]}`, `${to} ${sides[1]}`].forEach(side => used.set(side, (used.get(side) ?? 0) + 1))
  const taken = ({ from, to }: Way, { sides }: Route) => [[from, sides[0]], [to, sides[1]]].reduce((sum, [name, side]) => sum + (used.get(`${name} ${side as Side}`) ?? 0), 0)
  const all = [...boxes.values()]
  const middle = { x: mean(all.map(({ x }) => x)), y: mean(all.map(({ y }) => y)) }

  const ways = arrows.map((arrow): Route | undefined => {
    const [from, to] = [boxes.get(arrow.from), boxes.get(arrow.to)]
    if (!from || !to)
      return undefined
    const ring = rings.find(names => names.includes(arrow.from) && names[(names.indexOf(arrow.from) + 1) % names.length] === arrow.to)
    const way = ring ? along(ring.flatMap(name => boxes.get(name) ?? []), from, to) : circles.has(arrow.from) ? look(from, to) : straight(from, to)
    if (way)
      take(arrow, way)
    return way
  })

  // What bends goes where there is room: not over a box, not where others are, and rather round the outside.
  const bent = ways.map((way, i) => {
    const arrow = arrows[i]!
    const [from, to] = [boxes.get(arrow.from), boxes.get(arrow.to)]
    if (way || !from || !to)
      return way
    const cost = (bend: Route) => COST.over * all.filter(box => box !== from && box !== to && bend.points.some(point => within(point, box, 0))).length
      + COST.shared * taken(arrow, bend)
      - Math.hypot(bend.middle.x - middle.x, bend.middle.y - middle.y) / 1e5
    const best = bends(from, to).toSorted((a, b) => cost(a) - cost(b))[0]!
    take(arrow, best)
    return best
  })
  return bundled(arrows, boxes, bent)
}

function mean(numbers: number[]): number {
  return numbers.reduce((a, b) => a + b, 0) / numbers.length
}
