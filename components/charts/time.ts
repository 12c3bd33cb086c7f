/** A place on a time axis. */
export interface Moment {
  /** Milliseconds since 1970, UTC. */
  at: number
  /** Whether the day is known; else `at` is the middle of what is known. */
  exact: boolean
}

/**
 * Where a date stands: a day, a month (2025-12) or neighbouring months (2025-11/12), the latter two in their middle.
 * @throws {Error} for what is no such date
 */
export function momentOf(date: string): Moment {
  const parts = date.match(/^(\d{4})-(\d{2})(?:-(\d{2})|\/(\d{2}))?$/)
  if (!parts)
    throw new Error(`「${date}」を日付として読めません。2025-12-01、2025-12、2025-11/12 のように書いてください。`)
  const [year, month, day, last] = parts.slice(1).map(Number)
  if (parts[3])
    return { at: Date.UTC(year!, month! - 1, day), exact: true }
  const end = parts[4] ? last! : month!
  return { at: (Date.UTC(year!, month! - 1) + Date.UTC(year!, end)) / 2, exact: false }
}

/** The first of January of each year from one moment to another. */
export function yearsBetween(from: number, to: number): number[] {
  const [first, last] = [from, to].map(at => new Date(at).getUTCFullYear())
  return Array.from({ length: last! - first! + 1 }, (_, i) => Date.UTC(first! + i, 0))
}

/** The end of the month that a moment lies in. */
export function monthEnd(at: number): number {
  const day = new Date(at)
  return Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1)
}

/** A period of a series as it is shown: <=2022 → 〜2022年, 2023 → 2023年. */
export function periodName(period: string): string {
  return `${period.replace('<=', '〜')}年`
}

/** A span of a series as it is shown: 2024-08/2025-08 → 2024年8月〜2025年8月. The year is not repeated. */
export function spanName(span: string): string {
  const [from, to] = span.split('/').map(date => date.split('-').map(Number))
  const until = from![0] === to![0] ? '' : `${to![0]}年`
  return `${from![0]}年${until ? `${from![1]}月` : from![1]}〜${until}${to![1]}月`
}
