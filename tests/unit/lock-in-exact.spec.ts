import { expect, test } from '@playwright/test'
import { floorDivide } from '../../snippets/exact.ts'
import { winProbability } from '../../snippets/lock-in-odds.ts'
import { even } from '../../snippets/lock-in.ts'

test('a quotient of decimals is rounded down, and nothing is lost on the way', () => {
  // 1 / 0.1 = 10, where floating point has 0.3 / 0.1 = 2.999…
  expect(floorDivide([1], [0.1], [1])).toBe(10n)
  expect(floorDivide([0.3], [0.1], [1])).toBe(3n)
  expect(floorDivide([1], [0.3], [1])).toBe(3n)
  expect(floorDivide([2], [0.3], [1])).toBe(6n)
  // 0.5 / (0.1 · (1 − 0.9)) = 50
  expect(floorDivide([0.5], [0.1], [1, -0.9])).toBe(50n)
  expect(floorDivide([1e-7], [2e-8], [1])).toBe(5n)
})

test('below zero, rounding down leads away from zero, and a whole quotient stays', () => {
  expect(floorDivide([0.8, -1], [0.1], [1])).toBe(-2n)
  expect(floorDivide([0.85, -1], [0.1], [1])).toBe(-2n)
  expect(floorDivide([0.1], [-0.3], [1])).toBe(-1n)
  expect(floorDivide([-0.9], [-0.4], [1])).toBe(2n)
})

test('where only one kind of adopter comes, the walk is certain unless a barrier is met at the start', () => {
  const odds = (p: number, headStart = 0) => winProbability({ ...even, p, headStart })
  expect([odds(0), odds(1)]).toEqual([0, 1])
  expect([odds(0, 10), odds(1, -10)]).toEqual([0, 1])
  // Barriers at −11 and 11: there it is over before anybody comes.
  expect([odds(0, 11), odds(1, 11)]).toEqual([1, 1])
  expect([odds(0, -11), odds(1, -11)]).toEqual([0, 0])
})
