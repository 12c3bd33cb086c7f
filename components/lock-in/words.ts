import type { Outlook } from '../../snippets/lock-in-odds.ts'
import type { Barriers, Run, Tally } from '../../snippets/lock-in.ts'
import { say } from '../../content/say.ts'
import { cap } from '../../snippets/lock-in.ts'

/** What the explorables say of numbers and pictures, as text alternatives and as results read aloud. Pure. */

/** A share of one in whole percent: 0.725 → 73%. What is not nothing is never said as 0%, what is not all never as 100%. */
export function share(of: number): string {
  const percent = Math.round(of * 100)
  if (percent === 0 && of > 0)
    return say('number.hardly')
  if (percent === 100 && of < 1)
    return say('number.nearly')
  return say('number.share', { n: percent })
}

/** A share small enough to be left unsaid: below half a percent. */
export function isSlight(of: number): boolean {
  return of < 0.005
}

/** A number of people; infinite for what never ends. */
export function people(count: number): string {
  return Number.isFinite(count) ? say('number.people', { n: whole(count) }) : say('number.endless')
}

/** A whole number as it is read: 10,201. */
export function whole(count: number): string {
  return Math.round(count).toLocaleString('ja')
}

/** Payoffs and what they cost, to one tenth; never −0.0. */
export function tenths(value: number): string {
  return (Math.round(value * 10) / 10 || 0).toFixed(1)
}

export function describeBarriers({ lower, upper }: Barriers): string {
  return Number.isFinite(upper - lower) ? say('barriers.described', { upper, lower: -lower }) : say('barriers.none')
}

export function describeRuns(runs: Run[], limits: Barriers): string {
  const ends = runs.map(({ winner, arrivals }, i) => {
    const end = winner ? say('walk.end', { arrivals: whole(arrivals), winner }) : say('walk.end-open', { arrivals: whole(arrivals) })
    return runs.length > 1 ? say('walk.end-of', { n: i + 1, end }) : end
  })
  return say('walk.described', { barriers: describeBarriers(limits), ends: ends.join('') })
}

/** @param expected what the model comes to within the same cap, undefined where nothing locks in */
export function describeTally({ runs, won, undecided }: Tally, expected: Outlook | undefined): string {
  if (!runs)
    return say(expected ? 'tally.none' : 'tally.pointless')
  const decided = [...won.A, ...won.B]
  const sentences = [say('tally.shares', { runs: whole(runs), a: share(won.A.length / runs), b: share(won.B.length / runs) })]
  if (expected)
    sentences.push(say('tally.expected', { a: share(expected.won.A), b: share(expected.won.B) }))
  if (undecided)
    sentences.push(say('tally.undecided', { most: whole(cap), share: share(undecided / runs) }))
  if (decided.length)
    sentences.push(say(undecided ? 'tally.mean-of-decided' : 'tally.mean-of-all', { mean: people(decided.reduce((sum, x) => sum + x, 0) / decided.length) }))
  return sentences.join('')
}
