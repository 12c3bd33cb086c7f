import { z } from 'zod'

const day = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?`

const isDay = (text: string) => !/^\d{4}-\d{2}-\d{2}$/.test(text) || (!Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text))

/** The day on which the records were last gone through: a machine whose clock is behind it is wrong. */
const LAST_READ = '2026-11-24'

/** Whether a date has begun. What holds once holds for ever, so that no record fails by waiting. */
export function hasBegun(text: string): boolean {
  const today = new Date().toISOString().slice(0, 10)
  const [latest] = [today, LAST_READ].toSorted().slice(-1)
  return text <= latest!.slice(0, text.length)
}

/** What is said of a date that has not. */
const AHEAD = 'まだ来ていない日付です'

/** YAML reads a year alone as a number. */
const yearAsText = (value: unknown) => typeof value === 'number' ? String(value) : value

/** A year, a month or a day (ISO 8601): 2025, 2025-12, 2025-12-16. */
export const dateSchema = z.preprocess(yearAsText, z.string()
  .regex(new RegExp(`^${day}$`), '2025、2025-12、2025-12-16 のように書いてください')
  .refine(isDay, '暦にない日付です'))

/** As `dateSchema`, for what has happened. */
export const pastDateSchema = dateSchema.refine(hasBegun, AHEAD)

/** A date, or two with a slash between; `../2022` is all until then: 2024-08/2025-08, 2025-11/2025-12. */
export const periodSchema = z.preprocess(yearAsText, z.string()
  .regex(new RegExp(`^(?:(?:${day}|\\.\\.)/)?${day}$`), '2025-08、2024-08/2025-08、../2022 のように書いてください')
  .refine(text => text.split('/').every(isDay), '暦にない日付です'))

/** As `periodSchema`, for what has happened. */
export const pastPeriodSchema = periodSchema.refine(text => text.split('/').every(end => end === '..' || hasBegun(end)), AHEAD)
