/** Where the words of an arrow stand: beside it, so that it runs on unbroken. Pure; in px. */

import type { Point, Route } from './arrows.ts'
import type { Box, Size } from './grid.ts'
import { within } from './arrows.ts'

/** Air between words and their arrow, half of whose thickness it holds. */
const AIR = 12
/** Places on the way beside which they may stand, the best first, as a share of its points. */
const PLACES = [0.5, 0.6, 0.4, 0.7, 0.3]
const COST = { outside: 100, box: 20, crossed: 10, place: 0.2, under: 0.1 }

/**
 * The centre of an arrow's words.
 * @param way the arrow
 * @param words what they take
 * @param boxes that they may not lie on
 * @param others points of the other arrows
 * @param stage what they may not leave
 */
export function beside(way: Route, words: Size, boxes: Box[], others: Point[], stage: Size): Point {
  const places = PLACES.flatMap((share, i) => [-1, 1].map((side) => {
    const box = { ...clear(way, share, side, words), ...words }
    const outside = box.x - words.width / 2 < 0 || box.x + words.width / 2 > stage.width || box.y - words.height / 2 < 0 || box.y + words.height / 2 > stage.height
    const cost = (outside ? COST.outside : 0)
      + COST.box * boxes.filter(other => Math.abs(box.x - other.x) < (words.width + other.width) / 2 + AIR && Math.abs(box.y - other.y) < (words.height + other.height) / 2 + AIR).length
      + (others.some(point => within(point, box, AIR)) ? COST.crossed : 0)
      + i * COST.place
      + (side > 0 ? COST.under : 0)
    return { at: { x: box.x, y: box.y }, cost }
  }))
  return places.toSorted((a, b) => a.cost - b.cost)[0]!.at
}

/** As near to a place on the way as its points let the words stand. @param side -1 over it or to its right, 1 on the other side */
function clear({ points }: Route, share: number, side: number, words: Size): Point {
  const i = Math.round((points.length - 1) * share)
  const [at, before, after] = [points[i]!, points[i - 1]!, points[i + 1]!]
  const length = Math.hypot(after.x - before.x, after.y - before.y)
  const normal = { x: -(after.y - before.y) / length, y: (after.x - before.x) / length }
  // Over a line that lies, to the right of one that stands.
  const upward = Math.abs(normal.y) > 0.1 ? normal.y < 0 : normal.x > 0
  const sign = upward ? -side : side
  let far = 0
  const place = () => ({ x: at.x + normal.x * far * sign, y: at.y + normal.y * far * sign })
  while (points.some(point => within(point, { ...place(), ...words }, AIR)))
    far++
  return place()
}
