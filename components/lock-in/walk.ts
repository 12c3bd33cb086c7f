import type { Barriers, Camp, Run } from '../../snippets/lock-in.ts'
import { scaleLinear } from 'd3-scale'

/** Where a walk is drawn: time runs down, A's wall stands on the left, B's on the right. Pure. */

/** Where there are no walls, the picture reaches as far as a usual history would. */
const openEnd = 32
/** Arrivals that a picture shows at least, so that the first step is no leap. */
const least = 60
/** What the words over a wall, the ticks of the time, and a heap outside a wall need. */
export const room = { words: 48, ticks: 90, heap: 140, foot: 24 }

/**
 * Arrivals that the picture reaches to. While histories are drawn it grows with them, so that no axis tells beforehand where
 * they will end.
 */
export function reachOf(runs: Run[], shown: number): number {
  return Math.max(least, ...runs.map(({ arrivals }) => Math.min(arrivals, shown)))
}

/** The lead at the sides of a picture: the usual one, or half as much again and again until no history comes near the edge. */
export function widened(usual: number, runs: Run[]): number {
  const farthest = Math.max(...runs.flatMap(({ path }) => path.map(Math.abs)))
  return usual * Math.max(2, Math.ceil(2 * (farthest + 2) / usual)) / 2
}

/** px for a lead of A: A on the left. Walls stand where the heaps end, or where their lead is within a `reach` that stays. */
export function leadScale({ lower, upper }: Barriers, width: number, heaps: boolean, reach?: number) {
  const aside = heaps ? room.heap : 14
  const ends = reach ? [reach, -reach] : [Number.isFinite(upper) ? upper : openEnd, Number.isFinite(lower) ? lower : -openEnd]
  return scaleLinear(ends, [room.ticks + aside, width - aside])
}

/** px for a number of arrivals. */
export function timeScale(last: number, height: number) {
  return scaleLinear([0, last], [room.words, height - room.foot])
}

/** One history as it is drawn. */
export interface Drawn {
  /** Its number, from 1. */
  no: number
  points: [x: number, y: number][]
  end: [x: number, y: number]
  /** The camp that it has come to; undefined on its way, or where it never comes to one. */
  camp: Camp | undefined
}

/**
 * Where steps lie too close to be told apart, every other, or every so many-th, is drawn: an even number, so that two steps that undo
 * each other are none.
 * @param shown arrivals that are drawn
 */
export function drawRun(run: Run, no: number, shown: number, x: (lead: number) => number, y: (arrivals: number) => number): Drawn {
  const path = run.path.slice(0, shown + 1)
  const apart = y(1) - y(0)
  const stride = apart < 4 ? 2 * Math.ceil(3 / apart) : 1
  const points = path.flatMap((lead, i): [number, number][] => i % stride && i !== path.length - 1 ? [] : [[x(lead), y(i)]])
  return { no, points, end: points.at(-1)!, camp: (shown >= run.arrivals && run.winner) || undefined }
}

/** What words over or under a line need in px: their breadth and height, and the air to a history and to the mark at its end. */
const words = { width: 196, height: 28, air: 6, mark: 24 }

/**
 * Middle and baseline of words about a line across the picture that cover no history; where there is no such place, where they
 * cover least.
 */
export function clearOf(walks: Drawn[], line: number, [left, right]: [number, number]): [x: number, y: number] {
  const half = words.width / 2
  const across = [(left + right) / 2, right - half - words.mark, left + half + words.mark]
  const places = [line + 30, line - 12].flatMap(y => across.map((x): [number, number] => [x, y]))
  const near = ([x, y]: [number, number], [toX, toY]: [number, number], air: number) =>
    Math.abs(toX - x) < half + air && toY > y - words.height - air && toY < y + words.air + air
  const covered = (place: [number, number]) => walks.reduce((sum, { points, end }) =>
    sum + points.filter(point => near(place, point, words.air)).length + (near(place, end, words.mark) ? 1 : 0), 0)
  return places.reduce((best, place) => covered(place) < covered(best) ? place : best)
}
