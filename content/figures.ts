import type { Claim } from './schema/index.ts'
import { whenOf } from './cite.ts'
import { findClaim } from './index.ts'

/** One number of a claim, as words can quote it. */
export interface Figure {
  value: string | number
  unit: string
  /** The date, or the first and the last, that it holds for. */
  period: string
}

/**
 * A number of a claim by its name.
 * @param claim id of the claim
 * @throws {Error} for a claim or a name that nobody knows
 */
export function findFigure(claim: string, name: string): Figure {
  const { figure, as_of }: Claim = findClaim(claim)
  const found = figure?.[name]
  if (found === undefined)
    throw new Error(`事実「${claim}」に「${name}」という数がありません。綴りを確かめてください。`)
  const { value = found, unit = '', period = as_of } = (typeof found === 'object' ? found : {}) as Partial<Figure>
  return { value: value as Figure['value'], unit, period: period ?? '' }
}

/** 17.1% */
export function sayValue({ value, unit }: Figure): string {
  return `${value}${unit}`
}

/** 2024年8月〜2025年8月 */
export function sayPeriod({ period }: Figure): string {
  return period.split('/').map(whenOf).join('〜')
}
