import type { Lever } from '../../content/schema/index.ts'
import type { Params } from '../../snippets/lock-in.ts'
import { findLever, findLeverView, records } from '../../content/index.ts'
import { fill } from '../../content/say.ts'
import { expectedArrivals, outlook, winProbability } from '../../snippets/lock-in-odds.ts'
import { barriers, cap, even, leadToLeave } from '../../snippets/lock-in.ts'
import { isSlight, people, share, tenths } from './words.ts'

/** The rows of `content/levers.yaml` at work: sliders, settings, what they do to the model. Pure. */

export type LeverId = Lever['id']
/** Where a lever stands: in a lab of its own or in the sandbox. */
export type Place = 'lab' | 'sandbox'
export type Settings = Partial<Record<LeverId, number>>

const file = 'content/levers.yaml'
const formats: Record<Lever['as'], (value: number) => string> = { whole: String, share, tenths }

/** All that levers move: the model's parameters, and what it takes to leave. */
export type Market = Params & Record<LeverId, number>

const evenMarket: Market = { ...even, lead: 0, sigma: 0 }

/** One slider, and what it says. */
export interface Slider {
  label: string
  min: number
  max: number
  step: number
  /** Where it stands before anybody moves it. */
  start: number
  /** Where the bet tries it, and where print shows it. */
  trial: number
  /** Whether more of it lies to the left: what favours A. */
  toLeft: boolean
  /** A value as it is shown and read aloud. */
  say: (value: number) => string
}

/** @throws {Error} for a lever that has no place there */
export function sliderOf(id: LeverId, place: Place): Slider {
  const { range: [min, max], step, as, favours, ...lever } = findLever(id)
  const { label, trial, least = min, start = lever.start, say } = findLeverView(id, place)
  const written = (value: number) => {
    if (value === 0 && say.zero)
      return say.zero
    if (value === max && say.full)
      return say.full
    return fill(value < 0 && say.negative ? say.negative : say.other, { value: formats[as](Math.abs(value)) }, file, id)
  }
  return { label, min: least, max, step, start, trial, toLeft: favours === 'A', say: written }
}

/** How far along its way, from left to right, a slider stands at a value: from 0 to 1. */
export function along({ min, max, toLeft }: Pick<Slider, 'min' | 'max' | 'toLeft'>, value: number): number {
  const part = (value - min) / (max - min)
  return toLeft ? 1 - part : part
}

/** Where a slider started and where it stands. */
export function sayChange({ start, say }: Pick<Slider, 'start' | 'say'>, value: number): string {
  return value === start ? say(start) : change('change', say(start), say(value))
}

/** The levers of the sandbox and of its links, in their order. */
export function sandboxLevers(): LeverId[] {
  return records('levers').filter(({ sandbox }) => sandbox).map(({ id }) => id)
}

/** Whether a slider can stand at a value. */
export function fits({ min, max, step }: Pick<Slider, 'min' | 'max' | 'step'>, value: unknown): value is number {
  if (typeof value !== 'number' || !(value >= min && value <= max))
    return false
  const steps = (value - min) / step
  // 0.1 is no binary number: a step may be off by a hair.
  return Math.abs(steps - Math.round(steps)) < 1e-9
}

/** The evenly matched market with some levers moved. */
export function marketAt(settings: Settings): Market {
  return { ...evenMarket, ...settings }
}

/** What the lab of a lever says with the levers where they are; nothing where the table has no words for it. */
export function findingOf(id: LeverId, settings: Settings): string {
  const { finding } = findLeverView(id, 'lab')
  const market = marketAt(settings)
  const odds = winProbability(market)
  if (odds === undefined && finding?.open)
    return finding.open
  if (market[id] === 0 && finding?.zero)
    return finding.zero
  const { undecided } = finding?.slow ? outlook(market) ?? { undecided: 0 } : { undecided: 0 }
  return fill((isSlight(undecided) ? finding?.other : finding?.slow) ?? '', {
    value: market[id],
    odds: share(odds ?? Number.NaN),
    barrier: barriers(market).upper,
    arrivals: people(expectedArrivals(market)),
    most: people(cap),
    undecided: share(undecided),
    price: tenths(leadToLeave(market, market.lead, market.sigma)),
  }, file, id)
}
