import { expect, test } from '@playwright/test'
import { starterSlides } from '../../scripts/bench/starter.ts'
import { quantile, spread } from '../../scripts/bench/statistics.ts'
import { markdownOf, verdictOf } from '../../scripts/bench/table.ts'

test('readings are told by their middle and their ends, in whatever order they came', () => {
  expect(quantile([30, 10, 20], 0.5)).toBe(20)
  expect(quantile([5, 1, 4, 2, 3, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20], 0.95)).toBe(20)
  expect(spread([30.4, 10.2, 20.6])).toBe('10–21–30')
  expect(spread([12.3])).toBe('12')
})

test('a ratio says whether it is what was aimed for, and nothing where nothing was', () => {
  const rival = { name: 'starter', readings: [200] }
  expect(verdictOf({ what: 'first view', unit: 'KB', deck: [250], rival, goal: { ratio: 1.25 } })).toBe('1.25 ×, at most 1.25 ×: met')
  expect(verdictOf({ what: 'first view', unit: 'KB', deck: [251], rival, goal: { ratio: 1.25 } })).toBe('1.25 ×, at most 1.25 ×: not met')
  expect(verdictOf({ what: 'whole', unit: 'KB', deck: [601], goal: { at_most: 600 } })).toBe('at most 600 KB: not met')
  expect(verdictOf({ what: 'cover', unit: 'ms', deck: [300], rival })).toBe('1.50 ×')
  expect(verdictOf({ what: 'model', unit: 'ms', deck: [80] })).toBe('')
})

test('the table has a row for each measure, with what it is held against', () => {
  const table = markdownOf([{ what: 'first view', unit: 'KB', deck: [250], rival: { name: 'starter', readings: [200, 220, 210] }, goal: { ratio: 1.25 } }], { load: 0.5, day: '2026-11-30' })
  expect(table).toContain('| first view | KB | 250 | 200–210–220 (starter) | 1.19 ×, at most 1.25 ×: met |')
  expect(table).toContain('2026-11-30')
})

test('the starter has as many slides as it is asked for', () => {
  expect(starterSlides(4).match(/^# /gm)).toHaveLength(4)
  expect(starterSlides(4).match(/^---$/gm)).toHaveLength(2 + 3)
})
