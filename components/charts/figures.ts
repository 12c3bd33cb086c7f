import type { Datum } from '../../content/schema/index.ts'
import { findClaim, records } from '../../content/index.ts'

/** The values of one series of `timeseries.csv`, in the order of the file. */
export function findSeries(name: string): Datum[] {
  const values = records('timeseries').filter(({ series }) => series === name)
  if (!values.length)
    throw new Error(`content/timeseries.csv に系列「${name}」がありません。綴りを確かめるか、行を書き足してください。`)
  return values
}

/**
 * A number of a claim's `figure`, by its name.
 * @throws {Error} when the claim has no such number
 */
export function numberIn(claim: string, key: string): number {
  const value = findClaim(claim).figure?.[key]
  if (typeof value !== 'number')
    throw new TypeError(`content/claims.yaml の「${claim}」の figure に、数「${key}」がありません。綴りを確かめるか、書き足してください。`)
  return value
}

/**
 * A date of a claim's `figure`, by its name, as it was written; `as_of` is the date of the claim itself.
 * @throws {Error} when the claim has no such date
 */
export function dateIn(claim: string, key: string): string {
  const { as_of, figure } = findClaim(claim)
  const value = key === 'as_of' ? as_of : figure?.[key]
  if (typeof value !== 'string')
    throw new TypeError(`content/claims.yaml の「${claim}」の figure に、日付「${key}」がありません。綴りを確かめるか、書き足してください。`)
  return value
}

/**
 * The value of a series that holds one value only.
 * @throws {Error} when the series holds several
 */
export function onlyValue(series: string): number {
  const [first, ...more] = findSeries(series)
  if (!first || more.length)
    throw new Error(`content/timeseries.csv の系列「${series}」は、値が一つのはずです。`)
  return first.value
}
