import { expect, test } from '@playwright/test'
import { allDone, sideBySide } from '../../scripts/lib/side-by-side.ts'
import { timeInWords, timeLeft } from '../../scripts/lib/time-left.ts'

test('no time left is told before anything is known, and none below zero after', () => {
  expect(timeInWords(timeLeft(0, 0, 10_000))).toBe('')
  // A quarter took ten seconds; four of the thirty that are left have passed.
  expect(timeLeft(0.25, 10_000, 4000)).toBe(26_000)
  expect(timeInWords(26_000)).toBe('残り約30秒')
  expect(timeInWords(150_000)).toBe('残り約3分')
  expect(timeInWords(timeLeft(0.5, 1000, 60_000))).toBe('まもなく')
})

test('as many tasks run as there are places, in their order, and a failed one gives its place back', async () => {
  const turn = sideBySide(2)
  const running: string[] = []
  const end = new Map<string, (error?: Error) => void>()
  const task = (name: string) => turn(() => new Promise<void>((resolve, reject) => {
    running.push(name)
    end.set(name, error => error ? reject(error) : resolve())
  }))
  const [a, b, c] = [task('a'), task('b'), task('c')]
  const all = allDone([a, b, c])
  let settled = false
  const seen = all.catch((error: Error) => error.message).finally(() => settled = true)
  expect(running).toEqual(['a', 'b'])
  end.get('b')!(new Error('no paper'))
  await b.catch(() => {})
  expect(running).toEqual(['a', 'b', 'c'])
  end.get('a')!()
  await a
  expect(settled).toBe(false)
  end.get('c')!()
  expect(await seen).toBe('no paper')
})
