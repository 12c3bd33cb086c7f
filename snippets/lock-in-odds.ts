/**
 * What the model comes to without running it: the gambler's ruin between the two barriers. Written so that nothing is lost where
 * floating point loses it: at p near ½, at p near 0 and 1, and between barriers that lie far apart.
 */

import type { Camp, Params } from './lock-in.ts'
import { barriers, cap } from './lock-in.ts'

/** A walk between its ends: `below` steps down to B, `span` steps from end to end. */
interface Stretch {
  below: number
  span: number
}

/** Undefined where nothing locks in. */
function stretchOf(params: Params): Stretch | undefined {
  const { lower, upper } = barriers(params)
  const span = upper - lower
  return Number.isFinite(span) ? { below: Math.min(span, Math.max(0, params.headStart - lower)), span } : undefined
}

/** Probability that A locks in: 0 or 1 only where that is certain. Undefined where nothing locks in. */
export function winProbability(params: Params): number | undefined {
  const stretch = stretchOf(params)
  if (!stretch)
    return undefined
  const { below, span } = stretch
  const { p } = params
  if (below === 0 || below === span)
    return below / span
  if (p === 0 || p === 1)
    return p
  return Math.min(1 - Number.EPSILON / 2, Math.max(Number.MIN_VALUE, reachesA(pull(p), below, span)))
}

/** Expected arrivals until one camp locks in; infinite where nothing does. */
export function expectedArrivals(params: Params): number {
  const stretch = stretchOf(params)
  if (!stretch)
    return Infinity
  const { below, span } = stretch
  const { p } = params
  if (below === 0 || below === span)
    return 0
  if (p === 0 || p === 1)
    return p ? span - below : below
  // The same walk seen from the other end: what follows is written for p ≥ ½.
  return p < 0.5 ? duration(-pull(p), span - below, span) : duration(pull(p), below, span)
}

/** What a number of arrivals leads to, on average over all histories. */
export interface Outlook {
  /** Share of the histories that each camp has won by then. */
  won: Record<Camp, number>
  /** Share of those that are still open. */
  undecided: number
  /** Mean arrivals of those that are decided; NaN where none is. */
  arrivals: number
}

/**
 * What histories come to within a cap, as `manyRuns` counts them: the chances of every lead, carried on arrival by arrival.
 * Undefined where nothing locks in.
 */
export function outlook(params: Params, most = cap): Outlook | undefined {
  const stretch = stretchOf(params)
  if (!stretch)
    return undefined
  const { below, span } = stretch
  const { p } = params
  const won = { A: below === span ? 1 : 0, B: below === 0 ? 1 : 0 }
  let open = 1 - won.A - won.B
  let weighed = 0
  let now = new Float64Array(span + 1)
  now[below] = open
  // What is left below this no chart and no word can show.
  for (let arrived = 1; arrived <= most && open > 1e-12; arrived++) {
    const then = new Float64Array(span + 1)
    for (let d = 1; d < span; d++) {
      then[d + 1]! += now[d]! * p
      then[d - 1]! += now[d]! * (1 - p)
    }
    won.A += then[span]!
    won.B += then[0]!
    open -= then[span]! + then[0]!
    weighed += arrived * (then[span]! + then[0]!)
    then[0] = then[span] = 0
    now = then
  }
  return { won, undecided: Math.max(0, open), arrivals: weighed / (won.A + won.B) }
}

/** ln(p / (1 − p)): how strongly the arrivals pull towards A. */
function pull(p: number): number {
  return Math.abs(p - 0.5) < 0.25 ? Math.log1p((2 * p - 1) / (1 - p)) : Math.log(p / (1 - p))
}

/** (1 − ρ^below) / (1 − ρ^span) with ρ = e^−pull, without a power that overflows. */
function reachesA(pull: number, below: number, span: number): number {
  if (pull === 0)
    return below / span
  const ratio = Math.expm1(-Math.abs(pull) * below) / Math.expm1(-Math.abs(pull) * span)
  return pull > 0 ? ratio : Math.exp(pull * (span - below)) * ratio
}

/** (span · P − below) / (2p − 1), where both parts go to 0 with the pull, which is not below 0. */
function duration(pull: number, below: number, span: number): number {
  if (pull === 0)
    return below * (span - below)
  const [a, b] = [pull * below, pull * span]
  const gain = b > 1 ? mean(a) - mean(b) : shortfall(b) - shortfall(a)
  return below * gain / mean(b) / Math.tanh(pull / 2)
}

/** (1 − e^−t) / t */
function mean(t: number): number {
  return -Math.expm1(-t) / t
}

/** 1 − mean(t) = t/2 − t²/6 + t³/24 − …, for t up to 1, where the difference would lose its digits. */
function shortfall(t: number): number {
  let term = t / 2
  let sum = term
  for (let k = 3; Math.abs(term) > 1e-18 * sum; k++) {
    term *= -t / k
    sum += term
  }
  return sum
}
