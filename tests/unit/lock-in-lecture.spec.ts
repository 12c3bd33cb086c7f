import { expect, test } from '@playwright/test'
import { readCamp, readHands, readPlay } from '../../components/lock-in/shapes.ts'
import { cleared, current, merge, readRecord, withEntry } from '../../slidev/lecture-record.ts'

const noon = Date.UTC(2026, 10, 23, 12)
const minute = 60_000
const hour = 60 * minute
const empty = { began: 0, entries: {} }

test('two windows come to know the same, whoever speaks first', () => {
  const one = withEntry(empty, 'a', 1, noon)
  const other = withEntry(withEntry(empty, 'b', 2, noon), 'a', 3, noon + 1)
  const both = { began: 0, entries: { a: { at: noon + 1, value: 3 }, b: { at: noon, value: 2 } } }
  expect(merge(one, other)).toEqual(both)
  expect(merge(other, one)).toEqual(both)
  expect(merge(empty, both)).toEqual(both)
})

test('what is set last counts, even where the clock stands behind', () => {
  const ahead = withEntry(empty, 'a', 'old', noon + hour)
  const behind = withEntry(ahead, 'a', 'new', noon)
  expect(merge(ahead, behind).entries.a!.value).toBe('new')
})

test('a new lecture keeps nothing, and an old window brings nothing back', () => {
  const old = withEntry(empty, 'a', 1, noon)
  const fresh = cleared(old, noon + minute)
  expect(fresh.entries).toEqual({})
  expect(merge(fresh, old).entries).toEqual({})
  expect(merge(fresh, withEntry(fresh, 'a', 2, noon)).entries.a!.value).toBe(2)
})

test('a lecture that nobody touched for six hours is over, and stays over', () => {
  const record = withEntry(withEntry(empty, 'a', 1, noon - 5 * hour), 'b', 2, noon)
  expect(current(record, noon + 6 * hour)).toEqual(record)
  const later = current(record, noon + 6 * hour + minute)
  expect(later.entries).toEqual({})
  expect(Object.keys(merge(withEntry(later, 'c', 3, noon + 7 * hour), record).entries)).toEqual(['c'])
})

test('what has another shape is left out', () => {
  for (const raw of [undefined, null, 7, 'a', [], [1], { began: 'x', entries: 7 }, { entries: null }, { entries: [] }])
    expect(readRecord(raw, noon), JSON.stringify(raw)).toEqual(empty)
  const mixed = { began: -1, entries: { a: 7, b: null, c: { at: 'x', value: 1 }, d: { at: noon + 7 * hour, value: 1 }, e: { at: noon, value: 1 } } }
  expect(readRecord(mixed, noon)).toEqual({ began: 0, entries: { e: { at: noon, value: 1 } } })
})

test('hands, plays and choices of another shape are not taken', () => {
  expect(readHands({ a: 3, b: 'x', c: -1, d: 1.5, e: 1000, f: null })).toEqual({ a: 3 })
  for (const raw of [undefined, null, 7, 'x'])
    expect(readHands(raw), String(raw)).toBeUndefined()
  expect(readPlay({ seed: 5, count: 1, more: 2 })).toEqual({ seed: 5, count: 1 })
  for (const raw of [undefined, null, 7, [], {}, { seed: 5 }, { seed: '5', count: 1 }, { seed: 1e300, count: 1 }])
    expect(readPlay(raw), JSON.stringify(raw)).toBeUndefined()
  expect([readCamp('A'), readCamp('C'), readCamp(null)]).toEqual(['A', undefined, undefined])
})
