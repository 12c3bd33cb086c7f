import type { Params } from '../../snippets/lock-in.ts'
import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { expectedArrivals, winProbability } from '../../snippets/lock-in-odds.ts'
import { barriers, choose, even, leadToLeave, manyRuns, payoffs, run } from '../../snippets/lock-in.ts'

const base = { headStart: 0, kappa: 0 }

/** The lecture's table: parameters, barriers, P(A), expected arrivals. */
const table: [name: string, params: Params, lower: number, upper: number, pA: number, arrivals: number][] = [
  ['evenly matched', even, -11, 11, 1 / 2, 121],
  ['tenths that floating point gets wrong', { ...base, aR: 1, bR: 0.8, aS: 0.5, bS: 1, r: 0.1, s: 0.1, p: 0.5 }, -3, 6, 1 / 3, 18],
  ['R cares twice as much', { ...base, aR: 2, bR: 1, aS: 1, bS: 2, r: 0.2, s: 0.1, p: 0.5 }, -6, 11, 6 / 17, 66],
  ['more R arrive', { ...base, aR: 2, bR: 1, aS: 1, bS: 2, r: 0.25, s: 0.25, p: 0.55 }, -5, 5, 0.73172, 23.1717],
  ['thresholds between whole numbers', { ...base, aR: 2.5, bR: 1, aS: 1, bS: 2, r: 1, s: 2, p: 0.5 }, -2, 1, 2 / 3, 2],
  ['half interoperable', { ...even, kappa: 0.5 }, -21, 21, 1 / 2, 441],
  ['a head start of five', { ...even, headStart: 5 }, -11, 11, 16 / 22, 6 * 16],
]

for (const [name, params, lower, upper, pA, arrivals] of table) {
  test(`${name}: barriers and closed forms`, () => {
    expect(barriers(params)).toEqual({ lower, upper })
    expect(winProbability(params)).toBeCloseTo(pA, 5)
    expect(expectedArrivals(params)).toBeCloseTo(arrivals, 4)
  })

  test(`${name}: 40,000 histories land within three standard errors`, () => {
    const count = 40_000
    const tally = [...manyRuns(params, count, 1, count)].at(-1)!
    expect(tally.undecided).toBe(0)
    const arrived = [...tally.won.A, ...tally.won.B]
    const share = tally.won.A.length / count
    expect(Math.abs(share - pA)).toBeLessThan(3 * Math.sqrt(pA * (1 - pA) / count))
    const mean = arrived.reduce((a, b) => a + b) / count
    const variance = arrived.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (count - 1)
    expect(Math.abs(mean - arrivals)).toBeLessThan(3 * Math.sqrt(variance / count))
  })
}

const tenths = (from: number, to: number) => fc.integer({ min: from * 10, max: to * 10 }).map(n => n / 10)
const markets = fc.record({
  aR: tenths(1.1, 4),
  bR: tenths(0, 1),
  aS: tenths(0, 1),
  bS: tenths(1.1, 4),
  r: tenths(0.1, 1),
  s: tenths(0.1, 1),
  p: fc.constantFrom(0.2, 0.4, 0.5, 0.55, 0.8),
  headStart: fc.integer({ min: -20, max: 20 }),
  kappa: fc.constantFrom(0, 0.25, 0.5, 0.9),
})

test('more head start never lowers the odds of A', () => {
  fc.assert(fc.property(markets, (params) => {
    const more = winProbability({ ...params, headStart: params.headStart + 1 })!
    expect(more).toBeGreaterThanOrEqual(winProbability(params)! - 1e-12)
  }))
})

test('more interoperability never brings the barriers nearer, and at 1 there are none', () => {
  fc.assert(fc.property(markets, (params) => {
    const near = barriers({ ...params, kappa: 0 })
    const far = barriers(params)
    expect(far.lower).toBeLessThanOrEqual(near.lower)
    expect(far.upper).toBeGreaterThanOrEqual(near.upper)
    const open = { ...params, kappa: 1 }
    expect(barriers(open)).toEqual({ lower: -Infinity, upper: Infinity })
    expect(winProbability(open)).toBeUndefined()
    expect(expectedArrivals(open)).toBe(Infinity)
    expect(run(open, 1, { most: 500 }).winner).toBeNull()
  }))
})

test('the same seed walks the same way, to a barrier and no further', () => {
  fc.assert(fc.property(markets, fc.integer(), (params, seed) => {
    const first = run(params, seed, { keepPath: true })
    expect(run(params, seed, { keepPath: true })).toEqual(first)
    expect(first.path.every((d, i) => i === 0 || Math.abs(d - first.path[i - 1]!) === 1)).toBe(true)
    const { lower, upper } = barriers(params)
    const inside = first.path.slice(0, -1)
    expect(inside.every(d => d > lower && d < upper)).toBe(true)
    if (first.winner)
      expect(first.winner === 'A' ? first.path.at(-1)! >= upper : first.path.at(-1)! <= lower).toBe(true)
  }))
})

test('the barrier rule is the rule of the payoffs', () => {
  fc.assert(fc.property(markets, fc.constantFrom('R' as const, 'S' as const), fc.nat(40), fc.nat(40), (params, adopter, nA, nB) => {
    const { A, B } = payoffs(adopter, nA, nB, params)
    if (Math.abs(A - B) < 1e-9)
      return
    expect(choose(adopter, nA - nB, barriers(params))).toBe(A > B ? 'A' : 'B')
  }))
})

test('a tie goes to the natural preference', () => {
  const limits = barriers(even)
  expect(choose('R', -10, limits)).toBe('A')
  expect(choose('S', 10, limits)).toBe('B')
  expect(choose('R', -11, limits)).toBe('B')
})

test('constant returns settle at p, diminishing ones at one half, and neither locks in', () => {
  const share = (params: Params) => (run(params, 7, { most: 20_000, keepPath: true }).path.at(-1)! / 20_000 + 1) / 2
  expect(share({ ...even, r: 0, s: 0, p: 0.7 })).toBeCloseTo(0.7, 1)
  expect(share({ ...even, r: -0.1, s: -0.1, p: 0.7 })).toBeCloseTo(0.5, 2)
})

test('leaving costs the lead of the camp, less its interoperability, and the switching cost', () => {
  expect(leadToLeave(even, 0, 0)).toBeCloseTo(-1)
  expect(leadToLeave(even, 30, 0)).toBeCloseTo(2)
  expect(leadToLeave(even, 30, 1.5)).toBeCloseTo(3.5)
  expect(leadToLeave({ ...even, kappa: 0.5 }, 30, 1.5)).toBeCloseTo(2)
})

for (const [name, params] of [
  ['p', { p: 1.2 }],
  ['kappa', { kappa: -0.1 }],
  ['headStart', { headStart: 0.5 }],
  ['aR', { aR: 1 }],
  ['bS', { bS: 0 }],
  ['r and s', { s: -0.1 }],
  ['r', { r: Number.NaN }],
] as const) {
  test(`a wrong ${name} is refused by its name`, () => {
    expect(() => barriers({ ...even, ...params })).toThrow(new RegExp(`^${name} must`))
  })
}

test('a negative switching cost is refused by its name', () => {
  expect(() => leadToLeave(even, 0, -1)).toThrow(/^sigma must/)
})
