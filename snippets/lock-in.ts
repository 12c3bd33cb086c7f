/**
 * Two ecosystems, A and B, and adopters who arrive one by one: W. Brian Arthur, "Competing Technologies, Increasing
 * Returns, and Lock-In by Historical Events", The Economic Journal 99(394), 1989. Interoperability after Katz & Shapiro
 * (1985), switching costs after Shapiro & Varian (1998). Pure, seeded, without dependencies: the charts run this file, the tests
 * test it, and `lock-in-odds.ts` says what it comes to.
 */

import { floorDivide } from './exact.ts'

/** R leans to A, S leans to B. */
export type Adopter = 'R' | 'S'
export type Camp = 'A' | 'B'

/** Numbers are taken as the decimals that they are written as: 0.1 is one tenth. Payoffs have no unit. */
export interface Params {
  /** What A is worth to an R adopter before anybody else counts, and so on. */
  aR: number
  bR: number
  aS: number
  bS: number
  /** What each earlier adopter of the same camp adds for R and for S. Both above 0, both 0 or both below 0. */
  r: number
  s: number
  /** Probability that an arrival is R, within [0, 1]. */
  p: number
  /** Head start of A: adopters of A minus adopters of B at the beginning, a whole number. */
  headStart: number
  /** Interoperability κ within [0, 1]: an adopter of the other camp counts as much as κ adopters of the own one. */
  kappa: number
}

/** The evenly matched market of the lecture: barriers at −11 and 11. */
export const even: Params = { aR: 2, bR: 1, aS: 1, bS: 2, r: 0.1, s: 0.1, p: 0.5, headStart: 0, kappa: 0 }

/** Lead of A, d = n_A − n_B, from which B (`lower`) or A (`upper`) takes everyone; infinite where nothing locks in. */
export interface Barriers {
  lower: number
  upper: number
}

/**
 * @throws {RangeError} that names the parameter
 */
export function check(params: Params): void {
  for (const [name, value] of Object.entries(params)) {
    if (!Number.isFinite(value))
      throw new RangeError(`${name} must be a finite number, got ${value}`)
  }
  const { aR, bR, aS, bS, r, s, p, headStart, kappa } = params
  if (aR <= bR)
    throw new RangeError(`aR must be above bR (R leans to A), got ${aR} and ${bR}`)
  if (bS <= aS)
    throw new RangeError(`bS must be above aS (S leans to B), got ${bS} and ${aS}`)
  if (Math.sign(r) !== Math.sign(s))
    throw new RangeError(`r and s must have the same sign, got ${r} and ${s}`)
  if (p < 0 || p > 1)
    throw new RangeError(`p must be within [0, 1], got ${p}`)
  if (!Number.isInteger(headStart))
    throw new RangeError(`headStart must be a whole number, got ${headStart}`)
  if (kappa < 0 || kappa > 1)
    throw new RangeError(`kappa must be within [0, 1], got ${kappa}`)
}

/** U = ⌊Δ_S⌋ + 1 and L = ⌈Δ_R⌉ − 1, with Δ = (b − a) / (r (1 − κ)), in exact arithmetic. */
export function barriers(params: Params): Barriers {
  check(params)
  const { aR, bR, aS, bS, r, s, kappa } = params
  if (r <= 0 || kappa === 1)
    return { lower: -Infinity, upper: Infinity }
  return {
    lower: -Number(floorDivide([aR, -bR], [r], [1, -kappa])) - 1,
    upper: Number(floorDivide([bS, -aS], [s], [1, -kappa])) + 1,
  }
}

/**
 * Which camp the next adopter enters.
 * @param d lead of A
 */
export function choose(adopter: Adopter, d: number, { lower, upper }: Barriers): Camp {
  if (adopter === 'R')
    return d > lower ? 'A' : 'B'
  return d < upper ? 'B' : 'A'
}

/** What each camp is worth to an adopter who sees `nA` and `nB` earlier ones. */
export function payoffs(adopter: Adopter, nA: number, nB: number, params: Params): Record<Camp, number> {
  const { aR, bR, aS, bS, r, s, kappa } = params
  const [a, b, each] = adopter === 'R' ? [aR, bR, r] : [aS, bS, s]
  return { A: a + each * (nA + kappa * nB), B: b + each * (nB + kappa * nA) }
}

/** A source of numbers within [0, 1): the same seed gives the same numbers (mulberry32, public domain). */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6D2B79F5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** One arrival: the lead of A after it. Where returns do not increase, adopters weigh the payoffs themselves. */
export function step(d: number, params: Params, limits: Barriers, next: () => number): number {
  const adopter: Adopter = next() < params.p ? 'R' : 'S'
  const camp = params.r < 0 ? chooseWhereCrowded(adopter, d, params) : choose(adopter, d, limits)
  return camp === 'A' ? d + 1 : d - 1
}

/** Arrivals after which a run ends undecided, unless told otherwise. */
export const cap = 10_000

export interface Run {
  /** The camp that locks in, or null when `most` arrivals did not decide it. */
  winner: Camp | null
  /** Arrivals until then. */
  arrivals: number
  /** Lead of A at the beginning and after each arrival; empty unless asked for. */
  path: number[]
}

export interface RunOptions {
  /**
   * Arrivals after which an undecided run ends.
   * @default cap
   */
  most?: number
  /**
   * Keep every lead on the way.
   * @default false
   */
  keepPath?: boolean
}

/** One history, from the head start to the barrier that it meets first. */
export function run(params: Params, seed: number, { most = cap, keepPath = false }: RunOptions = {}): Run {
  const limits = barriers(params)
  const next = random(seed)
  let d = params.headStart
  let arrivals = 0
  const path = keepPath ? [d] : []
  while (d > limits.lower && d < limits.upper && arrivals < most) {
    d = step(d, params, limits, next)
    arrivals++
    if (keepPath)
      path.push(d)
  }
  return { winner: d >= limits.upper ? 'A' : d <= limits.lower ? 'B' : null, arrivals, path }
}

export interface Tally {
  runs: number
  /** Arrivals of each run that the camp won, in the order of the runs. */
  won: Record<Camp, number[]>
  /** Runs that `cap` arrivals did not decide: nobody won them. */
  undecided: number
}

/** Many histories, a portion at a time: whoever draws on this decides when to rest. Run i has the seed `seed + i`. */
export function* manyRuns(params: Params, count: number, seed: number, portion = 50): Generator<Tally> {
  check(params)
  const tally: Tally = { runs: 0, won: { A: [], B: [] }, undecided: 0 }
  while (tally.runs < count) {
    for (const end = Math.min(count, tally.runs + portion); tally.runs < end; tally.runs++) {
      const { winner, arrivals } = run(params, seed + tally.runs)
      if (winner)
        tally.won[winner].push(arrivals)
      else
        tally.undecided++
    }
    yield tally
  }
}

/**
 * The lead in quality that B needs before the first adopter of A walks over: what lock-in costs.
 * @param d lead of A
 * @param sigma switching cost, in units of payoff, not below 0
 */
export function leadToLeave(params: Params, d: number, sigma: number): number {
  check(params)
  if (!(sigma >= 0))
    throw new RangeError(`sigma must not be below 0, got ${sigma}`)
  const { aR, bR, aS, bS, r, s, kappa } = params
  return Math.min(aR - bR + r * (1 - kappa) * d, aS - bS + s * (1 - kappa) * d) + sigma
}

/** R stays with A while a_R + r·d ≥ b_R, where r < 0: crowding, not company, decides. */
function chooseWhereCrowded(adopter: Adopter, d: number, { aR, bR, aS, bS, r, s, kappa }: Params): Camp {
  if (adopter === 'R')
    return kappa === 1 || d <= floorDivide([aR, -bR], [-r], [1, -kappa]) ? 'A' : 'B'
  return kappa === 1 || -d <= floorDivide([bS, -aS], [-s], [1, -kappa]) ? 'B' : 'A'
}
