import type { Lever } from '../../content/schema/index.ts'
import type { Params } from '../../snippets/lock-in.ts'
import { findLever, findLeverView, records } from '../../content/index.ts'
import { fill, say as sayWords } from '../../content/say.ts'
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
  return value === start ? say(start) : sayWords('lever.change', { from: say(start), to: say(value) })
}

/** The levers of the sandbox and of its links, in their order. */
export function sandboxLevers(): LeverId[] {
  return records('levers').filter(({ sandbox }) => sandbox).map(({ id }) => id)
}

/** Levers that are let go of when this one is moved: those of the sandbox that have a card, if it has one itself. */
export function rivalsOf(id: LeverId, place: Place): LeverId[] {
  const hasCard = (lever: LeverId) => findLeverView(lever, 'sandbox').act !== undefined
  return place === 'sandbox' && hasCard(id) ? sandboxLevers().filter(other => other !== id && hasCard(other)) : []
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

/** The walls that a road can still show; farther ones lie outside the picture. */
const farthest = 60

/** The lead at both ends of a road on which a lever of a lab moves walls or start: room for all that it moves within sight. */
export function reachOf(id: LeverId): number {
  const { min, max, step } = sliderOf(id, 'lab')
  const settings = Array.from({ length: Math.round((max - min) / step) + 1 }, (_, i) => min + i * step)
  const walls = settings.map(value => barriers(marketAt({ [id]: Math.round(value * 1e9) / 1e9 })).upper)
  return Math.max(...walls.filter(wall => wall <= farthest)) * 1.15
}

/** What came out in the lab of a lever, in a dozen characters; what is asked, where no settings are given yet. */
export function verdictOf(id: LeverId, settings?: Settings): string {
  const { verdict } = findLeverView(id, 'lab')
  if (!verdict)
    return ''
  const market = marketAt(settings ?? {})
  const words = settings ? wordsFor(verdict, market, id) : verdict.asked
  const { start, trial } = sliderOf(id, 'lab')
  const before = outcomesOf(marketAt({ [id]: start }))
  return fill(words, { ...outcomesOf(market), start, trial, oddsBefore: before.odds, arrivalsBefore: before.arrivals, timesBefore: before.times }, file, id)
}

function wordsFor({ other, zero, open }: { other: string, zero?: string | undefined, open?: string | undefined }, market: Market, id: LeverId): string {
  if (open && winProbability(market) === undefined)
    return open
  return zero && market[id] === 0 ? zero : other
}

/** What a market comes to, in words: A's chance, the arrivals until it locks in, and what leaving takes, in tastes. */
function outcomesOf(market: Market): { odds: string, arrivals: string, times: string } {
  return {
    odds: share(winProbability(market) ?? Number.NaN),
    arrivals: people(expectedArrivals(market)),
    times: tenths(leadToLeave(market, market.lead, market.sigma) / (market.aR - market.bR)),
  }
}

/** What that means, in a sentence; nothing where the table has no words for it. */
export function findingOf(id: LeverId, settings: Settings): string {
  const { finding } = findLeverView(id, 'lab')
  if (!finding)
    return ''
  const market = marketAt(settings)
  const odds = winProbability(market) ?? Number.NaN
  const { undecided } = (finding.slow && outlook(market)) || { undecided: 0 }
  const words = finding.slow && !isSlight(undecided) ? finding.slow : wordsFor(finding, market, id)
  return fill(words, {
    value: market[id],
    odds: share(odds),
    rest: share(1 - odds),
    barrier: barriers(market).upper,
    arrivals: people(expectedArrivals(market)),
    most: people(cap),
    undecided: share(undecided),
    price: tenths(leadToLeave(market, market.lead, market.sigma)),
  }, file, id)
}
