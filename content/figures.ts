import type { Dated, Quantity } from './schema/figures.ts'
import { whenOf } from './cite.ts'
import { findClaim } from './evidence.ts'
import { records } from './index.ts'

/** A figure with the place that it was taken from. */
export type Figure<F = Quantity | Dated> = F & {
  /** `claim.name`, as a quote in Markdown names it. */
  ref: string
  /** The date or period that it holds for, as written; null where the claim has none. */
  time: string | null
}

/**
 * A figure of a claim, by its name.
 * @throws {Error} when the claim has no such figure
 */
export function findFigure(claim: string, name: string): Figure {
  const { as_of, figures } = findClaim(claim)
  const figure = figures?.[name]
  if (!figure)
    throw new Error(`content/claims.yaml の「${claim}」に「${name}」という数はありません。綴りを確かめるか、figures に書き足してください。`)
  return { ...figure, ref: `${claim}.${name}`, time: 'date' in figure ? figure.date : figure.period ?? as_of }
}

/** As `findFigure`, for a number. @throws {Error} for a date or a range, too */
export function findQuantity(claim: string, name: string): Figure<Quantity & { value: number }> {
  const figure = findFigure(claim, name)
  if (!('value' in figure) || typeof figure.value !== 'number')
    throw new Error(`content/claims.yaml の「${claim}」の「${name}」は、一つの数ではありません。`)
  return figure as Figure<Quantity & { value: number }>
}

/** The figures of a claim that share a subject, in the order of the file: one series. @throws {Error} where there are none */
export function findSeries(claim: string, subject: string): Figure<Quantity & { value: number }>[] {
  const names = Object.entries(findClaim(claim).figures ?? {}).filter(([, figure]) => figure.subject === subject).map(([name]) => name)
  if (!names.length)
    throw new Error(`content/claims.yaml の「${claim}」に「${subject}」の数はありません。subject の綴りを確かめてください。`)
  return names.map(name => findQuantity(claim, name))
}

const compact = new Intl.NumberFormat('ja', { notation: 'compact', maximumFractionDigits: 6 })

/** A figure as one says it: 17.1%, 11.5億回, 278.8万GPU時間, 26〜28%; a date as 2025年7月11日. */
export function sayValue(figure: Quantity | Dated): string {
  if ('date' in figure)
    return sayTime(figure.date)
  const { suffix } = records('units').find(({ id }) => id === figure.unit)!
  return `${[figure.value].flat().map(sayNumber).join('〜')}${suffix}`
}

/** The time that a figure holds for; empty where the claim has none. */
export function sayPeriod({ time }: Pick<Figure, 'time'>): string {
  return time === null ? '' : sayTime(time)
}

/** A date or a period: 2025年12月, 2024年8月〜2025年8月, 2026年1〜8月 (the year is not repeated), 〜2022年. */
export function sayTime(time: string): string {
  const [from, to] = time.split('/')
  if (!to)
    return whenOf(time)
  if (from === '..')
    return `〜${whenOf(to)}`
  const [year, month] = from!.split('-')
  const sameYear = to.startsWith(`${year}-`) && month
  return sameYear ? `${year}年${Number(month)}〜${whenOf(to).slice(5)}` : `${whenOf(from!)}〜${whenOf(to)}`
}

/** Beyond 京 nobody reads the characters: 10の25乗. */
function sayNumber(value: number): string {
  if (value < 1e16)
    return compact.format(value)
  const [mantissa, exponent] = value.toExponential().split('e+')
  return `${mantissa === '1' ? '' : `${mantissa}×`}10の${exponent}乗`
}
