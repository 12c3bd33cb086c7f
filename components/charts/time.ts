import { utcMonth, utcYear } from 'd3-time'

/** A place on a time axis. */
export interface Moment {
  at: Date
  /** Whether the day is known; else `at` is the middle of what is known. */
  exact: boolean
}

/** Where a date of a figure stands: a day; a month (2025-12) or two neighbouring ones (2025-11/2025-12) in their middle. */
export function momentOf(date: string): Moment {
  const [from, to = from] = date.split('/')
  if (from!.length > 7)
    return { at: new Date(from!), exact: true }
  const [start, end] = [new Date(from!), utcMonth.offset(new Date(to!))]
  return { at: new Date((start.getTime() + end.getTime()) / 2), exact: false }
}

/** The first of January of each year from one moment to another. */
export function yearsBetween(from: Date, to: Date): Date[] {
  return utcYear.range(utcYear.floor(from), utcYear.offset(utcYear.floor(to)))
}

/** The end of the month that a moment lies in. */
export function monthEnd(at: Date): Date {
  return utcMonth.offset(utcMonth.floor(at))
}

/** The end of the year that a moment lies in. */
export function yearEnd(at: Date): Date {
  return utcYear.offset(utcYear.floor(at))
}
