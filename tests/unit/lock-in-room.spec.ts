import { expect, test } from '@playwright/test'
import { countBars } from '../../components/lock-in/bars.ts'
import { expectedBars, flying, landed } from '../../components/lock-in/heap.ts'
import { barOf, describeHits, hitsOf, isPlaced } from '../../components/lock-in/hits.ts'
import { clearOf, drawRun, leadScale, reachOf, timeScale, widened } from '../../components/lock-in/walk.ts'
import { even, run } from '../../snippets/lock-in.ts'

const answers = ['few', 'some', 'many', 'more']
const hands = { few: 10, some: 118, many: 54 }

test('the room is told how many of its hands were right', () => {
  // By hand: 10 + 118 + 54 = 182, and nobody thought of more.
  expect(hitsOf(hands, answers, 'many')).toEqual({ right: 54, all: 182 })
  expect(hitsOf(hands, answers, 'more')).toEqual({ right: 0, all: 182 })
  expect(describeHits([{ about: '', hits: { right: 54, all: 182 } }])).toBe('当たり 54人／182人')
  expect(describeHits([{ about: '勝者', hits: { right: 54, all: 172 } }, { about: '人数', hits: { right: 10, all: 182 } }])).toBe('当たり 勝者54人／172人、人数10人／182人')
  expect(describeHits([{ about: '勝者', hits: undefined }, { about: '人数', hits: { right: 10, all: 182 } }])).toBe('当たり 人数10人／182人')
})

test('nothing is said where nobody bet, before it is known, and of hands for answers that are no more', () => {
  expect(hitsOf({}, answers, 'many')).toBeUndefined()
  expect(hitsOf({ few: 0 }, answers, 'many')).toBeUndefined()
  expect(hitsOf(hands, answers, undefined)).toBeUndefined()
  expect(hitsOf({ ...hands, gone: 7 }, answers, 'many')).toEqual({ right: 54, all: 182 })
  expect(describeHits([{ about: '', hits: undefined }])).toBe('')
  expect([isPlaced({}, answers), isPlaced({ few: 0, gone: 7 }, answers), isPlaced({ few: 1 }, answers)]).toEqual([false, false, true])
})

test('the bars of a bet are as long as its hands, the longest whole', () => {
  // 59 of 118 is half of the longest.
  expect(answers.map(id => barOf({ few: 59, some: 118 }, answers, id))).toEqual([0.5, 1, 0, 0])
  expect(barOf({}, answers, 'few')).toBe(0)
})

test('time runs down, A stands on the left and B on the right', () => {
  const x = leadScale({ lower: -11, upper: 11 }, 760, true)
  expect(x(11)).toBeLessThan(x(0))
  expect(x(0)).toBeLessThan(x(-11))
  const y = timeScale(100, 388)
  expect(y(0)).toBeLessThan(y(50))
  // A lead that the walls leave room for: the walls stand within it.
  const wide = leadScale({ lower: -11, upper: 11 }, 760, false, 22)
  expect(wide(11)).toBeGreaterThan(wide(22))
  expect(wide(-11)).toBeLessThan(wide(-22))
})

test('the end of a history is not told by its axis before it is drawn', () => {
  const history = run(even, 122, { keepPath: true })
  expect(history.arrivals).toBe(123)
  expect([0, 40, 60, 61, 123, Infinity].map(shown => reachOf([history], shown))).toEqual([60, 60, 60, 61, 123, 123])
})

test('a history is drawn as it went, and where steps lie close every so many-th, but always to its end', () => {
  const history = { winner: 'B' as const, arrivals: 5, path: [0, 1, 0, -1, -2, -3] }
  const same = (at: number) => at
  expect(drawRun(history, 1, 5, same, at => at * 10)).toEqual({ no: 1, points: [[0, 0], [1, 10], [0, 20], [-1, 30], [-2, 40], [-3, 50]], end: [-3, 50], camp: 'B' })
  // Steps that lie 3 px apart: every other one, and the last.
  expect(drawRun(history, 1, 5, same, at => at * 3).points).toEqual([[0, 0], [0, 6], [-2, 12], [-3, 15]])
  expect(drawRun(history, 1, 3, same, at => at * 10)).toMatchObject({ end: [-1, 30], camp: undefined })
})

const tally = { runs: 10, won: { A: [3, 5, 7, 9, 11], B: [2, 4, 6, 8, 10] }, undecided: 0 }

test('the thousand land one after the other, and all of them in the end', () => {
  expect(landed(tally, 0)).toEqual({ A: [], B: [] })
  // Each is in the air for a fifth of the time; of five the first leaves at once, the second after 0.16, the third after 0.32.
  expect(landed(tally, 0.4)).toEqual({ A: [3, 5], B: [2, 4] })
  expect(landed(tally, 1)).toEqual(tally.won)
  expect(flying(tally, 0.1)).toEqual([{ camp: 'A', arrivals: 3, way: 0.5 }, { camp: 'B', arrivals: 2, way: 0.5 }])
  expect(flying(tally, 1)).toEqual([])
})

test('the outline of a heap is what the model expects of each bar', () => {
  // Walls at −2 and 1 with p = ½: the first step ends half of all at A, the second a quarter at B; what is left, a quarter, begins anew.
  const near = { aR: 2.5, bR: 1, aS: 1, bS: 2, r: 1, s: 2, p: 0.5, headStart: 0, kappa: 0 }
  const { A, B } = expectedBars(near, { step: 2, end: 6 })!
  // Arrivals 0–1, 2–3, 4 and later.
  expect(A.map(of => Math.round(of * 1e6) / 1e6)).toEqual([0.5, 0.125, 0.041667])
  expect(B.map(of => Math.round(of * 1e6) / 1e6)).toEqual([0, 0.25, 0.083333])
  // And they lie in the bars into which the histories are counted.
  expect(countBars([1, 2, 3, 9], { step: 2, end: 6 })).toEqual([1, 2, 1])
  expect(expectedBars({ ...near, kappa: 1 }, { step: 2, end: 6 })).toBeUndefined()
})

test('a picture grows wider by halves until no history comes near its edge', () => {
  const far = (lead: number) => ({ winner: null, arrivals: 2, path: [0, 1, -lead] })
  // 21 and some air are within 23; 22 no more, but within 34.5; 40 within 46.
  expect([21, 22, 40].map(lead => widened(23, [far(3), far(lead)]))).toEqual([23, 34.5, 46])
})

test('words about a line stand where no history runs and none ends', () => {
  const walk = (points: [number, number][]) => ({ no: 1, points, end: points.at(-1)!, camp: undefined })
  expect(clearOf([], 100, [0, 600])).toEqual([300, 130])
  // One that comes down in the middle, one that ends on the left: their middle is more than half their breadth from both.
  const [x, y] = clearOf([walk([[300, 0], [300, 110], [300, 120], [300, 300]]), walk([[60, 0], [60, 125]])], 100, [0, 600])
  expect(x).toBeGreaterThan(300 + 90)
  expect(y).toBe(130)
  // Below the line all over: then above it.
  expect(clearOf([walk(Array.from({ length: 60 }, (_, i) => [i * 10, 125]))], 100, [0, 600])[1]).toBeLessThan(100)
})
