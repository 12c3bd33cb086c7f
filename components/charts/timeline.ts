import type { DatedRelease } from './releases.ts'
import { records } from '../../content/index.ts'
import { pile } from './labels.ts'
import { makersBefore } from './releases.ts'

/** A dot of the timeline. */
export interface TimelineDot extends DatedRelease {
  /** Centre in px. */
  x: number
  y: number
}

/** What one part of the world released. */
export interface TimelineLane {
  id: string
  name: string
  /** The line that its dots lie on, and the room over the highest of them, in px. */
  base: number
  top: number
  dots: TimelineDot[]
  /** The oldest and the newest: these bear their names. */
  ends: [TimelineDot, TimelineDot]
  /** How many organisations had released something by each of the moments. */
  makers: number[]
}

/**
 * The dots of each part of the world, heaped on its line.
 * @param releases oldest first
 * @param x from a day to its place in px
 * @param bases the lines, in the order of `regions.yaml`, in px
 * @param size of a dot with the air around it, in px
 * @param moments for which organisations are counted
 */
export function timelineLanes(releases: DatedRelease[], x: (at: Date) => number, bases: number[], size: number, moments: Date[]): TimelineLane[] {
  return records('regions').map(({ id, name }, lane) => {
    const own = releases.filter(({ region }) => region === id)
    const levels = pile(own.map(({ at }) => x(at)), size)
    const base = bases[lane]!
    const dots = own.map((release, i) => ({ ...release, x: x(release.at), y: base - size * (levels[i]! + 0.5) }))
    const top = Math.min(...dots.map(({ y }) => y)) - size / 2 - 10
    return { id, name, base, top, dots, ends: [dots[0]!, dots.at(-1)!], makers: moments.map(moment => makersBefore(own, moment)) }
  })
}
