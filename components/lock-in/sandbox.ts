import type { LeverId, Settings } from './levers.ts'
import { findLeverView } from '../../content/index.ts'
import { say } from '../../content/say.ts'
import { expectedArrivals, winProbability } from '../../snippets/lock-in-odds.ts'
import { leadToLeave } from '../../snippets/lock-in.ts'
import { marketAt, sandboxLevers, sayChange, sliderOf } from './levers.ts'
import { people, share, tenths } from './words.ts'

/** The sandbox: one lever at a time, and what it changes. Pure. */

/** Something that the model comes to, before a lever was moved and now. */
export interface Outcome {
  label: string
  /** The label in two characters. */
  inBrief: string
  before: string
  now: string
}

/** The levers of the sandbox that have a card, in their order on the rail; the others are conditions. */
export function cards(): LeverId[] {
  return sandboxLevers().filter(id => findLeverView(id, 'sandbox').act)
}

export function conditions(): LeverId[] {
  return sandboxLevers().filter(id => !findLeverView(id, 'sandbox').act)
}

export function actOf(id: LeverId): string {
  return findLeverView(id, 'sandbox').act ?? ''
}

/** Settings with all levers where they start, and the conditions as they are. */
export function letGo(settings: Settings): Settings {
  return { ...settings, ...Object.fromEntries(cards().map(id => [id, sliderOf(id, 'sandbox').start])) }
}

/** The settings that print shows: as they are, and each lever moved alone. */
export function tries(): { id: LeverId | undefined, title: string, settings: Settings }[] {
  const start = Object.fromEntries(sandboxLevers().map(id => [id, sliderOf(id, 'sandbox').start]))
  const moved = cards().map((id) => {
    const slider = sliderOf(id, 'sandbox')
    return { id, title: say('sandbox.try', { act: actOf(id), change: sayChange(slider, slider.trial) }), settings: { ...start, [id]: slider.trial } }
  })
  return [{ id: undefined, title: say('sandbox.as-is'), settings: start }, ...moved]
}

/** What the lever does that is moved, in a sentence; what to do, where none is. */
export function effectOf(settings: Settings): string {
  const [id, ...others] = cards().filter(id => settings[id] !== sliderOf(id, 'sandbox').start)
  if (!id || others.length)
    return say(id ? 'sandbox.many' : 'sandbox.none')
  const { max, start } = sliderOf(id, 'sandbox')
  const { effect } = findLeverView(id, 'sandbox')
  const [value = start, more = ''] = [settings[id], effect?.more]
  if (value === max && effect?.full)
    return effect.full
  return value > start ? more : effect?.less ?? more
}

/** What the settings come to, beside what they would with every lever let go. */
export function outcomesOf(settings: Settings): Outcome[] {
  // The lead in quality that B needs is told for A as far ahead as the lab of that price has it.
  const ahead = sliderOf('lead', 'lab').trial
  const [before, now] = [letGo(settings), settings].map(market => comesTo(market, ahead))
  return (['odds', 'arrivals', 'price'] as const).map(id => ({ label: say(`sandbox.${id}`, { ahead }), inBrief: say(`sandbox.${id}-brief`), before: before![id], now: now![id] }))
}

function comesTo(settings: Settings, ahead: number) {
  const market = marketAt(settings)
  const odds = winProbability(market)
  const price = leadToLeave(market, ahead, market.sigma)
  return {
    odds: odds === undefined ? say('number.none') : share(odds),
    arrivals: people(expectedArrivals(market)),
    // Where no lead is needed, there is no price: whoever likes B leaves as soon as it is as good.
    price: price > 1e-9 ? tenths(price) : say('sandbox.free'),
  }
}
