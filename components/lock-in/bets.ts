import type { Bet } from '../../content/schema/index.ts'
import type { Camp, Run } from '../../snippets/lock-in.ts'
import type { LeverId, Market } from './levers.ts'
import { findLever } from '../../content/index.ts'
import { fill } from '../../content/say.ts'
import { expectedArrivals, winProbability } from '../../snippets/lock-in-odds.ts'
import { leadToLeave } from '../../snippets/lock-in.ts'
import { marketAt, sliderOf } from './levers.ts'

/** The rows of `content/bets.yaml` at work: what they ask, and which answer the model gives. Pure. */

/** What a bet on a lever measures, by the closed forms. */
const measures = {
  odds: market => winProbability(market) ?? Number.NaN,
  arrivals: expectedArrivals,
  // In units of what R's own taste is worth, so that the number can be imagined.
  price: market => leadToLeave(market, market.lead, market.sigma) / (market.aR - market.bR),
} satisfies Record<Exclude<Bet['measure'], 'winner'>, (market: Market) => number>

export function questionOf({ id, question, lever }: Bet): string {
  if (!lever)
    return question
  const { start, trial } = sliderOf(lever as LeverId, 'lab')
  return fill(question, { start, trial }, 'content/bets.yaml', id)
}

/**
 * Id of the answer that comes true.
 * @param run the history that a bet without a lever is about
 */
export function trueAnswer(bet: Bet, run?: Run | undefined): string | undefined {
  if (bet.lever)
    return nearest(bet, measured(bet, bet.lever as LeverId))
  if (!run)
    return undefined
  return bet.measure === 'winner' ? named(bet, run.winner) : reached(bet, run.arrivals)
}

/** What a bet on a lever is about, at the lever's trial. */
function measured({ measure, times }: Bet, lever: LeverId): number {
  const measureAt = measures[measure as keyof typeof measures]
  const truth = measureAt(marketAt({ [lever]: sliderOf(lever, 'lab').trial }))
  return times ? truth / measureAt(marketAt({ [lever]: findLever(lever).start })) : truth
}

function nearest({ answers }: Bet, truth: number): string | undefined {
  const miss = (value = Number.NaN) => Math.abs(value - truth)
  return [...answers].sort((a, b) => miss(a.value) - miss(b.value))[0]?.id
}

function named({ answers }: Bet, winner: Camp | null): string | undefined {
  return answers.find(({ camp }) => camp === winner)?.id
}

/** The span of a bet on arrivals that most decided runs fall into, with the share of them that does. */
export function commonest({ answers }: Bet, arrivals: number[]): { label: string, share: number } {
  const counted = answers.map(({ id, label }) => ({ label, share: arrivals.filter(arrived => reached({ answers }, arrived) === id).length / arrivals.length }))
  return counted.reduce((most, next) => next.share > most.share ? next : most)
}

function reached({ answers }: Pick<Bet, 'answers'>, arrivals: number): string | undefined {
  return answers.find(({ most = Infinity }) => arrivals <= most)?.id
}
