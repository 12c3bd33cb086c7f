import type { Slide } from '../../content/deck.ts'

/** Where a lecture stands against the minutes that its slides plan. Times of day in ms since 1970, all else in minutes. Pure. */

/** The lecture's clock, once it was started. */
export interface Clock {
  /** When it would have been started if nobody had ever stopped it. */
  startedAt: number
  /** When it was stopped, while it stands still. */
  pausedAt?: number
}

/** What the plan knows of a slide. */
export type PlannedSlide = Pick<Slide, 'no' | 'part' | 'minutes'>

export interface Pace {
  /** When the slide should be done, after the start. */
  due: number
  /** Behind the plan; below 0: ahead of it; 0 while the slide's own minutes last. */
  behind: number
  /** Until the part should be done; below 0: since then. */
  partLeft: number
}

const minute = 60_000

/** A clock out of storage or of another window: undefined for what has another shape. */
export function readClock(raw: unknown): Clock | undefined {
  const { startedAt, pausedAt } = (raw ?? {}) as Partial<Record<keyof Clock, unknown>>
  if (!isTime(startedAt))
    return undefined
  return isTime(pausedAt) ? { startedAt, pausedAt } : { startedAt }
}

/** Minutes that somebody set for the whole. */
export function readMinutes(raw: unknown): number | undefined {
  return typeof raw === 'number' && raw > 0 && raw < 1000 ? raw : undefined
}

/** Starts a clock, stops one that runs, and lets one that stands go on from where it stands. */
export function toggled(clock: Clock | undefined, now: number): Clock {
  if (!clock)
    return { startedAt: now }
  return clock.pausedAt === undefined
    ? { ...clock, pausedAt: now }
    : { startedAt: clock.startedAt + now - clock.pausedAt }
}

/** Minutes that the clock shows. */
export function elapsedOn(clock: Clock | undefined, now: number): number {
  return clock ? Math.max(0, (clock.pausedAt ?? now) - clock.startedAt) / minute : 0
}

/** Whether a slide takes time from the lecture: the appendix is there to be asked for. */
export function counts({ part }: Pick<Slide, 'part'>): boolean {
  return part?.kind !== 'appendix'
}

/** Minutes of all slides that count. */
export function plannedMinutes(slides: PlannedSlide[]): number {
  return slides.filter(counts).reduce((sum, { minutes }) => sum + minutes, 0)
}

/** Minutes of the slides that come after one. */
export function minutesAfter(deck: PlannedSlide[], no: number): number {
  return plannedMinutes(deck.filter(slide => slide.no > no))
}

/**
 * Where the lecture stands while a slide is shown.
 * @param elapsed minutes since the start
 * @param minutes of the whole lecture; where they are not those of the plan, all is counted back from the end
 * @returns undefined on a slide that does not count
 */
export function paceAt(deck: PlannedSlide[], no: number, elapsed: number, minutes: number = plannedMinutes(deck)): Pace | undefined {
  const slide = deck.find(slide => slide.no === no)
  if (!slide || !counts(slide))
    return undefined
  const due = minutes - minutesAfter(deck, no)
  const last = deck.findLast(({ part }) => part?.id === slide.part?.id)!
  return {
    due,
    behind: elapsed > due ? elapsed - due : Math.min(0, elapsed - (due - slide.minutes)),
    partLeft: minutes - minutesAfter(deck, last.no) - elapsed,
  }
}

function isTime(raw: unknown): raw is number {
  return typeof raw === 'number' && Number.isFinite(raw) && raw >= 0
}
