import type { Params } from '../snippets/lock-in.ts'
import type { Fact } from './facts.ts'
import { findLever, records } from '../content/index.ts'
import { outlook, winProbability } from '../snippets/lock-in-odds.ts'
import { cap, even } from '../snippets/lock-in.ts'

/** How many histories the labs run. */
const histories = [1, 3, 1000]

let last: { levers: object, bets: object, facts: Fact[] } | undefined

/**
 * Numbers of the interlude that no claim states: where levers stand, what the model then gives, and what bets offer. A number
 * there that is new gets its line here, with the function that it comes from.
 */
export function modelFacts(): Fact[] {
  const [levers, bets] = [records('levers'), records('bets')]
  // The records are the same objects until their files change.
  if (last?.levers === levers && last.bets === bets)
    return last.facts
  const facts = reckoned()
  last = { levers, bets, facts }
  return facts
}

function reckoned(): Fact[] {
  const { headStart, kappa } = even
  const settings = records('levers').flatMap(({ id, start, lab, range }) => [start, lab?.trial ?? start, ...range].map(at => ({ id, at })))
  const five = findLever('headStart').lab!.trial
  const odds = winProbability({ ...even, headStart: headStart + five })!
  return [
    ...settings.map(({ id, at }) => fact(`levers.${id}`, 'people', Math.abs(at))),
    ...[0.8, 0.9].flatMap(at => [fact('levers.kappa', 'percent', at * 100), fact('outlook', 'percent', undecided({ ...even, kappa: kappa + at }) * 100)]),
    fact('even.r', 'output', even.r),
    fact('winProbability', 'percent', odds * 100),
    fact('winProbability', 'percent', (1 - odds) * 100),
    fact('cap', 'people', cap),
    ...[1, 2, 3, 4, 5].map(at => fact('headStart', 'people', at)),
    fact('farther', 'times', 2),
    ...histories.map(runs => fact('histories', 'runs', runs)),
    ...records('bets').flatMap(({ answers }) => answers.flatMap(({ id, value, most }) => [
      ...value === undefined ? [] : [fact(`bets.${id}`, 'times', value), fact(`bets.${id}`, 'percent', value * 100)],
      ...most === undefined ? [] : [fact(`bets.${id}`, 'people', most), fact(`bets.${id}`, 'people', most + 1)],
    ])),
  ]
}

function undecided(params: Params): number {
  return outlook(params)?.undecided ?? 1
}

function fact(ref: string, unit: string, amount: number): Fact {
  return { ref, subject: '', unit, amounts: [amount], times: [] }
}
