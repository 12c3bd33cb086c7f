import type { Countdown } from '../../components/question/countdown.ts'
import { expect, test } from '@playwright/test'
import { lengthened, overWords, readCountdown, secondsLeft, stageOf, startedFor, toggledCountdown } from '../../components/question/countdown.ts'
import { toDeck } from '../../content/deck.ts'

const noon = Date.UTC(2026, 10, 25, 12)
const second = 1000
const minute = 60 * second

const pair = () => startedFor(7, { form: 'pair', minutes: 2 }, noon)
const after = (countdown: Countdown, time: number) => [secondsLeft(countdown, noon + time), stageOf(countdown, noon + time)]

test('a question offers its forms in order: alone, or else pairs and groups, and none of no minutes', () => {
  const forms = (frontmatter: Record<string, unknown>) => toDeck([{ frontmatter: { layout: 'question', ...frontmatter } }])[0]!.forms
  expect(forms({})).toEqual([{ form: 'pair', minutes: 2 }, { form: 'group', minutes: 10 }])
  expect(forms({ pair: 0, group: 3 })).toEqual([{ form: 'group', minutes: 3 }])
  expect(forms({ alone: 1 })).toEqual([{ form: 'alone', minutes: 1 }])
  expect(forms({ layout: 'statement', pair: 2 })).toEqual([])
})

test('it counts down to 0:01, says the last minute, and then how long time has been over', () => {
  expect(after(pair(), 0)).toEqual([120, 'running'])
  expect(after(pair(), 59 * second)).toEqual([61, 'running'])
  expect(after(pair(), minute)).toEqual([60, 'last'])
  expect(after(pair(), 2 * minute - 1)).toEqual([1, 'last'])
  expect(after(pair(), 2 * minute)).toEqual([0, 'over'])
  expect(after(pair(), 3 * minute)).toEqual([-60, 'over'])
  const alone = startedFor(7, { form: 'alone', minutes: 1 }, noon)
  expect(after(alone, 0), 'whose whole is a minute needs no word that the last one has begun').toEqual([60, 'running'])
})

test('what was stopped goes on from where it stood', () => {
  const stopped = toggledCountdown(pair(), noon + 30 * second)
  expect(after(stopped, 10 * minute)).toEqual([90, 'paused'])
  const resumed = toggledCountdown(stopped, noon + 10 * minute)
  expect(after(resumed, 10 * minute + 20 * second)).toEqual([70, 'running'])
})

test('one minute more is one more than is left, and one from now where time is over', () => {
  expect(after(lengthened(pair(), noon + 30 * second), 30 * second)).toEqual([150, 'running'])
  expect(after(lengthened(pair(), noon + 5 * minute), 5 * minute)).toEqual([60, 'last'])
  const stopped = toggledCountdown(pair(), noon + 90 * second)
  expect(after(lengthened(stopped, noon + 9 * minute), 9 * minute)).toEqual([90, 'paused'])
})

test('over is said in words, by tens of seconds', () => {
  expect([0, 9, 10, 59, 60, 69, 130].map(overWords)).toEqual([
    'きりのよいところまで',
    'きりのよいところまで',
    '10秒過ぎました',
    '50秒過ぎました',
    '1分過ぎました',
    '1分過ぎました',
    '2分10秒過ぎました',
  ])
})

test('a countdown of another shape is none', () => {
  for (const raw of [undefined, null, 7, [], {}, { ...pair(), form: 'choir' }, { ...pair(), slide: '7' }, { ...pair(), minutes: 0 }, { ...pair(), clock: {} }])
    expect(readCountdown(raw), JSON.stringify(raw)).toBeUndefined()
  expect(readCountdown({ ...pair(), more: 1 })).toEqual(pair())
})
