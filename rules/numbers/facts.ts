import type { Claim, Row } from '../../content/schema/index.ts'
import type { SaidDate } from './dates.ts'
import type { Numeral } from './numerals.ts'
import { withoutNames } from './names.ts'
import { numeralsIn } from './numerals.ts'

/** A number or a date that may be said, and what it is of. */
export interface Fact {
  /** `claim.figure`, or what else says it. */
  ref: string
  subject: string
  /** Id in `units.yaml`; none where any counter will do. */
  unit?: string | undefined
  /** One amount, or the least and the most; none for a date. */
  amounts: number[]
  /** The date or the period that it holds for, each end in ISO 8601. */
  times: string[]
}

export type Counter = Row<'counters'>

const endsOf = (time: string | null | undefined) => (time ?? '').split('/').filter(end => /^\d/.test(end))

/** All that a claim states: its figures, its date, how long its periods last, and the numbers in its subjects. Pure. */
export function factsOf({ id, as_of, figures = {} }: Pick<Claim, 'id' | 'as_of' | 'figures'>): Fact[] {
  const stated = Object.entries(figures).flatMap(([name, figure]): Fact[] => {
    const ref = `${id}.${name}`
    const { subject } = figure
    if ('date' in figure)
      return [{ ref, subject, amounts: [], times: endsOf(figure.date) }]
    const times = endsOf(figure.period ?? as_of)
    return [
      { ref, subject, unit: figure.unit, amounts: [figure.value].flat(), times },
      ...lengths(times).map(({ unit, amount }) => ({ ref, subject, unit, amounts: [amount], times: [] })),
      ...numeralsIn(withoutNames(subject), []).map(({ amounts }) => ({ ref, subject, amounts, times: [] })),
    ]
  })
  return [...stated, { ref: id, subject: '', amounts: [], times: endsOf(as_of) }]
}

/** A period of 2024-08/2025-08 is one of twelve months, and of one year. */
function lengths([from, to]: string[]): { unit: string, amount: number }[] {
  const [year, month] = (to ?? '').split('-').map(Number)
  const [fromYear, fromMonth] = (from ?? '').split('-').map(Number)
  if (!month || !fromMonth)
    return []
  const between = (year! - fromYear!) * 12 + month - fromMonth
  return [between, between + 1].flatMap(months => [{ unit: 'months', amount: months }, ...months % 12 ? [] : [{ unit: 'years', amount: months / 12 }]])
}

/** Whether a fact has the date that a text says: as exactly, or more. Pure. */
export function saysDate({ ends }: SaidDate, { times }: Fact): boolean {
  const fits = (said: string, known: string | undefined) => !!known && (said.startsWith('--') ? known.slice(4).startsWith(said.slice(1)) : `${known}-`.startsWith(`${said}-`))
  return ends.length > 1 ? fits(ends[0]!, times[0]) && fits(ends[1]!, times.at(-1)) : times.some(known => fits(ends[0]!, known))
}

/** Whether a fact has the number that a text says, in a unit that its counter may stand for. Pure. */
export function saysNumber(said: Numeral, { unit, amounts }: Fact, counters: Counter[]): boolean {
  const counter = counters.find(({ word }) => word === said.counter)
  if (!amounts.length || (counter && unit !== undefined && !counter.units.includes(unit)))
    return false
  const [least, most = least!] = amounts.map(amount => scaled(amount, unit, said.counter, counter))
  const same = (a: number, b: number) => Math.abs(a - b) <= Math.abs(b) * 1e-9
  if (said.amounts.length > 1)
    return same(said.amounts[0]!, least!) && same(said.amounts[1]!, most)
  const [amount] = said.amounts as [number]
  if (counter?.tenth)
    return Math.round(least!) === amount
  if (said.counter === '分の')
    return Math.abs(least! - amount) < amount * 0.05
  const rounded = (value: number, way: (n: number) => number) => {
    const step = 10 ** (Math.floor(Math.log10(value)) + 1 - said.digits)
    return way(value / step) * step
  }
  return same(amount, least!) || same(amount, most)
    || (said.digits >= 3 && same(amount, rounded(least!, Math.round)))
    || (said.rough && [least!, most].some(value => value > 0 && (same(amount, rounded(value, Math.round)) || same(amount, rounded(value, Math.floor)))))
    || (said.rough && least! <= amount && amount <= most)
}

function scaled(amount: number, unit: string | undefined, word: string, counter: Counter | undefined): number {
  if (unit === 'probability')
    return counter?.tenth ? amount * 10 : amount
  if (unit === 'percent')
    return counter?.tenth ? amount / 10 : word === '分の' ? amount / 100 : amount
  return amount
}
