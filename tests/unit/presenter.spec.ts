import type { SkippableSlide } from '../../components/presenter/skips.ts'
import { expect, test } from '@playwright/test'
import { clockTime, leftMinutes, paceWords } from '../../components/presenter/clock-words.ts'
import { elapsedOn, minutesAfter, paceAt, plannedMinutes, readClock, readMinutes, toggled } from '../../components/presenter/pace.ts'
import { nextStaying, skipsAfter } from '../../components/presenter/skips.ts'
import { toDeck } from '../../content/deck.ts'

const noon = Date.UTC(2026, 10, 25, 12)
const minute = 60_000

/** Two parts of 6 and 4 minutes, and an appendix. */
const deck = toDeck([
  { title: '一', frontmatter: { part: 'opening', minutes: 1 } },
  { title: '二', frontmatter: { minutes: 2.5 } },
  { title: '三', frontmatter: { minutes: 2.5 } },
  { title: '四', frontmatter: { part: 'closing', minutes: 1 } },
  { title: '五', frontmatter: { minutes: 3 } },
  { title: '六', frontmatter: { part: 'appendix', minutes: 7 } },
])

test('the plan is the minutes of the slides, and the appendix takes none', () => {
  expect(plannedMinutes(deck)).toBe(10)
  expect([1, 2, 4, 5].map(no => minutesAfter(deck, no))).toEqual([9, 6.5, 3, 0])
})

test('a slide is in time from the end of the one before it to its own', () => {
  // The second slide is planned from 1:00 to 3:30, its part until 6:00.
  const behindAt = (elapsed: number) => paceAt(deck, 2, elapsed)!.behind
  expect([1, 2, 3.5].map(behindAt)).toEqual([0, 0, 0])
  expect(behindAt(5)).toBe(1.5)
  expect(behindAt(0.5)).toBe(-0.5)
  expect(paceAt(deck, 2, 2)).toEqual({ due: 3.5, behind: 0, partLeft: 4 })
  expect(paceAt(deck, 3, 7)).toEqual({ due: 6, behind: 1, partLeft: -1 })
  expect(paceAt(deck, 5, 9)).toEqual({ due: 10, behind: 0, partLeft: 1 })
})

test('with other minutes than the plan’s, all is counted back from the end', () => {
  expect(paceAt(deck, 2, 2, 8)).toEqual({ due: 1.5, behind: 0.5, partLeft: 2 })
  expect(paceAt(deck, 2, 2, 15)).toEqual({ due: 8.5, behind: -4, partLeft: 9 })
})

test('in the appendix nobody is late', () => {
  expect(paceAt(deck, 6, 99)).toBeUndefined()
})

test('a clock that was stopped goes on from where it stood', () => {
  const started = toggled(undefined, noon)
  expect(elapsedOn(started, noon + 3 * minute)).toBe(3)
  const stopped = toggled(started, noon + 3 * minute)
  expect(elapsedOn(stopped, noon + 60 * minute)).toBe(3)
  const resumed = toggled(stopped, noon + 60 * minute)
  expect(elapsedOn(resumed, noon + 61 * minute)).toBe(4)
  expect(elapsedOn(undefined, noon)).toBe(0)
  expect(elapsedOn(started, noon - minute), 'on a machine whose clock is behind').toBe(0)
})

test('a clock of another shape is no clock', () => {
  for (const raw of [undefined, null, 7, 'x', [], {}, { startedAt: 'x' }, { startedAt: Number.NaN }, { startedAt: -1 }, { pausedAt: 5 }])
    expect(readClock(raw), JSON.stringify(raw)).toBeUndefined()
  expect(readClock({ startedAt: 5, pausedAt: 'x', more: 1 })).toEqual({ startedAt: 5 })
  expect(readClock({ startedAt: 5, pausedAt: 6 })).toEqual({ startedAt: 5, pausedAt: 6 })
  expect([0, -5, 1000, '60', null, 60].map(readMinutes)).toEqual([undefined, undefined, undefined, undefined, undefined, 60])
})

test('early and late are words with a sign, to the whole minute', () => {
  expect([2.4, 0.5, 0.4, 0, -0.4, -1, -12.6].map(paceWords)).toEqual(['+2分 遅れ', '+1分 遅れ', '±0 予定どおり', '±0 予定どおり', '±0 予定どおり', '−1分 早い', '−13分 早い'])
  expect([0, 1.25, 72.5, 100, -3].map(clockTime)).toEqual(['0:00', '1:15', '72:30', '100:00', '0:00'])
  expect([5.2, -5.2, -0.2].map(leftMinutes)).toEqual(['5分', '5分', '0分'])
})

const editions = [{ id: 'talk' }, { id: 'evening' }, { id: 'lecture' }]

/** Slides of one minute each from the second on; the first is the one that is shown. */
function slides(...rows: Partial<SkippableSlide>[]): SkippableSlide[] {
  return [{ cut: 'talk' }, ...rows].map((row, i) => ({
    no: i + 1,
    part: undefined,
    opens: false,
    layout: 'dialogue',
    beats: [],
    claims: [],
    minutes: 1,
    cut: undefined,
    ...row,
  }))
}

function skipped(deck: SkippableSlide[], minutes: number, no = 1): number[] {
  return skipsAfter(deck, no, minutes, editions).slides.map(({ no }) => no)
}

test('what only longer editions show goes first, the nearest before the rest; the shortest edition stays', () => {
  const deck = slides({ cut: 'evening' }, {}, { cut: 'talk' }, { cut: 'evening' }, { cut: 'lecture' })
  expect(skipped(deck, 0)).toEqual([])
  expect(skipped(deck, 0.6)).toEqual([3])
  expect(skipped(deck, 2)).toEqual([3, 6])
  expect(skipped(deck, 2.5)).toEqual([2, 3, 6])
  expect(skipsAfter(deck, 1, 5, editions)).toMatchObject({ saved: 4, short: 1 })
  expect(skipped(deck, 9)).toEqual([2, 3, 5, 6])
})

test('what was shown, what opens a part, what takes no time and the appendix are never skipped', () => {
  const appendix = toDeck([{ frontmatter: { part: 'appendix' } }])[0]!.part
  const deck = slides({}, { opens: true }, { minutes: 0 }, { part: appendix }, {})
  expect(skipped(deck, 9, 2)).toEqual([6])
})

test('a slide whose beat a later one carries stays, until that one goes', () => {
  expect(skipped(slides({ beats: ['E6'] }, { beats: ['E6'], cut: 'talk' }), 9), 'the shortest edition does without it').toEqual([2])
  expect(skipped(slides({ beats: ['E6'], cut: 'evening' }, { beats: ['E6'], cut: 'evening' }), 1)).toEqual([3])
  expect(skipped(slides({ beats: ['E6'], cut: 'evening' }, { beats: ['E6'], cut: 'evening' }), 2)).toEqual([2, 3])
  expect(skipped(slides({ beats: ['E6'], cut: 'evening' }, { beats: ['E6'], opens: true }), 9)).toEqual([])
})

test('a beat that a later slide looks back on is said once at least', () => {
  expect(skipped(slides({ beats: ['E6'] }, { needs: ['E6'], cut: 'talk' }), 9)).toEqual([])
  expect(skipped(slides({ beats: ['E6'] }, { beats: ['E6', 'E7'] }, { needs: ['E6'], cut: 'talk' }), 9)).toEqual([3])
  expect(skipped(slides({ beats: ['E6'] }, { needs: ['E6'] }), 2)).toEqual([2, 3])
})

test('what checks a skipped claim goes with it, unless the claim was heard', () => {
  const check = { layout: 'check', claims: ['a', 'b'], cut: 'talk' }
  expect(skipped(slides({ claims: ['a'] }, check), 0.5)).toEqual([2, 3])
  expect(skipped(slides({ says: ['b'] }, check), 0.5)).toEqual([2, 3])
  expect(skipped(slides({ claims: ['c'] }, check), 0.5)).toEqual([2])
  expect(skipped(slides({ claims: ['a'] }, { says: ['a'], cut: 'talk' }, check), 0.5)).toEqual([2])
  expect(skipped(slides({ claims: ['a'] }, {}, { claims: ['b'] }, check), 3.5), 'when the last of its claims goes').toEqual([2, 3, 4, 5])
})

test('the next slide that stays is the first that is not skipped', () => {
  const deck = slides({}, {}, {})
  expect(nextStaying(deck, 1, [])).toBe(2)
  expect(nextStaying(deck, 1, [{ no: 2 }, { no: 3 }])).toBe(4)
  expect(nextStaying(deck, 4, [])).toBeUndefined()
})
