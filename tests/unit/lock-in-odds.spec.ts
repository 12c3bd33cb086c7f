import type { Params } from '../../snippets/lock-in.ts'
import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { marketAt, sandboxLevers, sliderOf } from '../../components/lock-in/levers.ts'
import { expectedArrivals, outlook, winProbability } from '../../snippets/lock-in-odds.ts'
import { barriers, even, manyRuns } from '../../snippets/lock-in.ts'

/** A fraction of whole numbers, kept in lowest terms: nothing is rounded on the way. */
class Fraction {
  readonly top: bigint
  readonly bottom: bigint
  constructor(top: bigint, bottom: bigint) {
    let [a, b] = [top < 0n ? -top : top, bottom]
    while (b)
      [a, b] = [b, a % b]
    this.top = top / (a || 1n)
    this.bottom = bottom / (a || 1n)
  }

  times(other: Fraction) {
    return new Fraction(this.top * other.top, this.bottom * other.bottom)
  }

  plus(other: Fraction) {
    return new Fraction(this.top * other.bottom + other.top * this.bottom, this.bottom * other.bottom)
  }

  over(other: Fraction) {
    return new Fraction(this.top * other.bottom, this.bottom * other.top)
  }

  /** To 25 digits, which is more than a number keeps. */
  get value() {
    const digits = String(this.bottom).length - String(this.top).length + 25
    return Number(`${this.top * 10n ** BigInt(Math.max(0, digits)) / this.bottom}e-${Math.max(0, digits)}`)
  }
}

const [zero, one] = [new Fraction(0n, 1n), new Fraction(1n, 1n)]

/** A decimal as it is written. */
function fraction(value: number): Fraction {
  const [digits = '', exponent = '0'] = String(value).split('e')
  const [whole = '', rest = ''] = digits.split('.')
  const shift = rest.length - Number(exponent)
  return shift >= 0 ? new Fraction(BigInt(whole + rest), 10n ** BigInt(shift)) : new Fraction(BigInt(whole + rest) * 10n ** BigInt(-shift), 1n)
}

/**
 * The same questions answered in another way: the linear equations of the walk, h(d) = p·h(d+1) + (1−p)·h(d−1) and
 * e(d) = 1 + p·e(d+1) + (1−p)·e(d−1), eliminated in fractions from one barrier to the other. No closed form takes part.
 */
function solve(p: number, below: number, span: number): { won: number, arrivals: number } {
  const up = fraction(p)
  const down = one.plus(new Fraction(-up.top, up.bottom))
  // From B's end: x(d) = slope·x(d+1) + height, for h and for e.
  let slope = zero
  let height = zero
  const lines: { slope: Fraction, height: Fraction }[] = []
  for (let d = 1; d < span; d++) {
    const rest = one.plus(new Fraction(-1n, 1n).times(down).times(slope))
    height = one.plus(down.times(height)).over(rest)
    slope = up.over(rest)
    lines[d] = { slope, height }
  }
  let [h, e] = [one, zero]
  for (let d = span - 1; d >= below; d--) {
    const { slope, height } = lines[d]!
    h = slope.times(h)
    e = slope.times(e).plus(height)
  }
  return { won: h.value, arrivals: e.value }
}

/** Everything that a lab, the sandbox or a link of it can be set to, as it reaches the model. */
const reachable = fc.record(Object.fromEntries(sandboxLevers().map((id) => {
  const { min, max, step } = sliderOf(id, 'sandbox')
  return [id, fc.integer({ min: 0, max: Math.round((max - min) / step) }).map(n => Number((min + n * step).toFixed(2)))]
}))).map(marketAt)

function stretch(params: Params) {
  const { lower, upper } = barriers(params)
  return { below: params.headStart - lower, span: upper - lower }
}

/** As near as a number can be; what is smaller than any is the smallest there is, not nothing. */
function expectNear(found: number | undefined, exact: number, what: string) {
  expect(found, what).toBeGreaterThanOrEqual(0)
  expect(Math.abs(found! - exact), `${what}: ${found}, exactly ${exact}`).toBeLessThanOrEqual(1e-12 * Math.abs(exact) + Number.MIN_VALUE)
}

test('odds and expected arrivals are those of the exact solution, at every setting that levers and links reach', () => {
  fc.assert(fc.property(reachable, (params) => {
    const { below, span } = stretch(params)
    if (!Number.isFinite(span)) {
      expect([winProbability(params), expectedArrivals(params)]).toEqual([undefined, Infinity])
      return
    }
    const exact = solve(params.p, below, span)
    expectNear(winProbability(params), exact.won, 'odds')
    expectNear(expectedArrivals(params), exact.arrivals, 'arrivals')
  }), { numRuns: 60 })
})

for (const [name, params] of [
  ['hardly anybody likes A, between far barriers', { p: 1e-4, kappa: 0.9 }],
  ['hardly anybody likes B, between far barriers', { p: 0.9999, kappa: 0.9 }],
  ['p a hair above one half', { p: 0.5000000001 }],
  ['p a hair below one half, between far barriers', { p: 0.4999999999, kappa: 0.9 }],
  ['both ends of the levers', { headStart: -10, kappa: 0.9, p: 0.4 }],
  ['both ends of the levers, the other way', { headStart: 10, kappa: 0.9, p: 0.6 }],
] as const) {
  test(`where floating point would lose it: ${name}`, () => {
    const market = { ...even, ...params }
    const { below, span } = stretch(market)
    const exact = solve(market.p, below, span)
    expectNear(expectedArrivals(market), exact.arrivals, 'arrivals')
    expectNear(winProbability(market), exact.won, 'odds')
  })
}

test('what a cap leaves undecided is counted for nobody, by the runs and by what is expected of them', () => {
  const market = marketAt({ kappa: 0.9 })
  const { won, undecided, arrivals } = outlook(market)!
  expect(won.A).toBeCloseTo(won.B, 12)
  expect(won.A + won.B + undecided).toBeCloseTo(1, 9)
  // Barriers at ±101 and a cap of 10,000: about the time that a walk needs, so a good part of them is still open.
  expect(undecided).toBeGreaterThan(0.3)
  expect(undecided).toBeLessThan(0.5)
  expect(arrivals).toBeLessThan(10_000)

  const runs = 2000
  const tally = [...manyRuns(market, runs, 1, runs)].at(-1)!
  expect(tally.won.A.length + tally.won.B.length + tally.undecided).toBe(runs)
  const error = Math.sqrt(undecided * (1 - undecided) / runs)
  expect(Math.abs(tally.undecided / runs - undecided)).toBeLessThan(3 * error)
  expect(Math.abs(tally.won.B.length / runs - won.B)).toBeLessThan(3 * error)
})

test('where the cap is far away, what is expected within it is the closed form', () => {
  const { won, undecided, arrivals } = outlook(even)!
  expect(won.A).toBeCloseTo(0.5, 9)
  expect(undecided).toBeLessThan(1e-9)
  // 11 · 11
  expect(arrivals).toBeCloseTo(121, 4)
})
