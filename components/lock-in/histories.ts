import type { Run, Tally } from '../../snippets/lock-in.ts'
import { findBet } from '../../content/index.ts'
import { say } from '../../content/say.ts'
import { commonest } from './bets.ts'
import { share, whole } from './words.ts'

/** What one history, three and a thousand say. Pure. */

/**
 * The sentence under the picture.
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
  return others.length ? describeThree(runs) : describeOne(first)
}

function describeOne({ winner, arrivals }: Run): string {
  const garden = findBet('winner').answers.find(({ camp }) => camp === winner)?.label
  return garden ? say('histories.ended', { arrivals: whole(arrivals), garden }) : say('histories.undecided', { arrivals: whole(arrivals) })
}

function describeThree(runs: Run[]): string {
  const won = (camp: Run['winner']) => runs.filter(({ winner }) => winner === camp).length
  const open = won(null)
  const ended = say('histories.three', { a: won('A'), b: won('B') })
  return open ? `${ended}${say('histories.three-open', { n: open })}` : ended
}

/** Theory and mean stand in the picture and are read aloud with it. */
function describeThousand({ runs, won }: Tally): string {
  const { label, share: of } = commonest(findBet('arrivals'), [...won.A, ...won.B])
  return say('histories.thousand', { a: share(won.A.length / runs), b: share(won.B.length / runs), span: label, share: share(of) })
}
