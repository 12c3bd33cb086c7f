import type { Run, Tally } from '../../snippets/lock-in.ts'
import { findBet } from '../../content/index.ts'
import { say } from '../../content/say.ts'
import { commonest } from './bets.ts'
import { share, whole } from './words.ts'

/** What one history, three and a thousand say. Pure. */

/**
 * What came out, in a dozen characters; what is asked, before anything has.
 * @param runs the histories that are drawn; none before they have come to their end
 * @param tally a thousand of them, where they are counted
 */
export function verdictOf(runs: Run[], tally: Tally | undefined): string {
  if (tally?.runs)
    return say('histories.verdict-thousand', { a: share(tally.won.A.length / tally.runs), b: share(tally.won.B.length / tally.runs) })
  const [first, ...others] = runs
  if (!first)
    return say('histories.verdict-open')
  if (others.length)
    return say('histories.verdict-three', { a: wonBy(runs, 'A'), b: wonBy(runs, 'B') })
  return first.winner ? say('histories.verdict-one', { arrivals: whole(first.arrivals), winner: first.winner }) : say('histories.verdict-none', { arrivals: whole(first.arrivals) })
}

function wonBy(runs: Run[], camp: Run['winner']): number {
  return runs.filter(({ winner }) => winner === camp).length
}

/**
 * The sentence under the verdict.
 * @param runs the histories that are drawn; none before they have come to their end
 * @param tally a thousand of them, where they are counted
 * @param step how many there are at this step
 */
export function describeHistories(runs: Run[], tally: Tally | undefined, step: number): string {
  if (tally?.runs)
    return describeThousand(tally)
  const [first, ...others] = runs
  if (!first)
    return say(step > 1 ? 'histories.before-three' : 'histories.before-one')
  return others.length ? describeThree(runs) : say('histories.one')
}

function describeThree(runs: Run[]): string {
  const open = wonBy(runs, null)
  return open ? say('histories.three-open', { n: open }) : say('histories.three')
}

/** Theory and mean stand in the picture and are read aloud with it. */
function describeThousand({ won }: Tally): string {
  const { label, share: of } = commonest(findBet('arrivals'), [...won.A, ...won.B])
  return say('histories.thousand', { span: label, share: share(of) })
}
