import type { Params } from '../../snippets/lock-in.ts'
import type { Fact } from './facts.ts'
import { findLever, records } from '../../content/index.ts'
import { outlook, winProbability } from '../../snippets/lock-in-odds.ts'
import { cap, even } from '../../snippets/lock-in.ts'

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
  const { lab } = findLever('headStart')
  const odds = winProbability({ ...even, headStart: lab!.trial })!
  return [
    ...records('levers').flatMap(({ id, start, lab, range }) => [start, lab?.trial ?? start, ...range].map(at => fact(`levers.${id}`, 'people', Math.abs(at), id))),
    ...[1, 2, 3, 4].map(at => fact('headStart', 'people', at, 'headStart')),
    ...[odds, 1 - odds].map(of => fact('winProbability', 'percent', of * 100, 'headStart')),
    // The slide of the second lever moves it there.
    ...[0.8, 0.9].flatMap(kappa => [kappa, undecided({ ...even, kappa })].map(of => fact('outlook', 'percent', of * 100, 'kappa'))),
    fact('barriers', 'times', 2, 'kappa'),
    fact('even.r', 'output', even.r),
    fact('cap', 'people', cap),
    ...histories.map(runs => fact('histories', 'runs', runs)),
    ...records('bets').flatMap(({ answers, lever }) => answers.flatMap(({ id, value, most }) => [
      ...value === undefined ? [] : [fact(`bets.${id}`, 'times', value, lever), fact(`bets.${id}`, 'percent', value * 100, 'bets')],
      ...most === undefined ? [] : [fact(`bets.${id}`, 'people', most, lever), fact(`bets.${id}`, 'people', most + 1, lever)],
    ])),
  ]
}

function undecided(params: Params): number {
  return outlook(params)?.undecided ?? 1
}

/** @param lever that it is of: a slide may say it only beside this lever; none for what holds anywhere */
function fact(ref: string, unit: string, amount: number, lever = ''): Fact {
  return { ref, subject: lever, unit, amounts: [amount], times: [] }
}

/** Those that a slide may say: of the model, and of the lever that it moves. */
export function modelFactsOf(raw: string): Fact[] {
  return modelFacts().filter(({ subject }) => !subject || raw.includes(`lever="${subject}"`))
}
