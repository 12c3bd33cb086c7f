import type { Colour } from '../projector.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { root } from '../../slidev/project.ts'
import { step } from '../projector.ts'

const [inColour = ''] = readFileSync(join(root, 'styles/tokens.css'), 'utf8').split(':root.mono')
const tokens = new Map([...inColour.matchAll(/--deck-([\w-]+): (#[\da-f]{6});/g)].map(([, name, value]) => [name!, value!]))

function token(name: string): Colour {
  const digits = tokens.get(name)!
  return [1, 3, 5].map(at => Number.parseInt(digits.slice(at, at + 2), 16)) as unknown as Colour
}

test('the room shows white two hundred times as bright as black, and no difference where there is none', () => {
  expect(step([0, 0, 0], [255, 255, 255])).toBeCloseTo(200, 6)
  expect(step([9, 9, 9], [9, 9, 9])).toBe(1)
})

for (const [name, ground, least] of [
  // Grounds of what is said, and of what stands beside it.
  ['furano-tint', 'paper', 1.3],
  ['phrona-tint', 'paper', 1.3],
  ['camp-a-tint', 'paper', 1.3],
  ['camp-b-tint', 'paper', 1.2],
  ['grey-light', 'paper', 1.2],
  ['lit', 'paper', 1.5],
  ['lit', 'ink', 5],
  // Rules, and greys that part a chart.
  ['line', 'paper', 1.8],
  ['grey', 'paper', 1.8],
  ['grey-dark', 'grey', 1.8],
  ['ink', 'grey-dark', 1.8],
  // The character behind the words where a part opens.
  ['emblem', 'ink', 2],
] as const) {
  test(`on a projector in a lit room ${name} can be told from ${ground}`, () => {
    expect(step(token(name), token(ground))).toBeGreaterThanOrEqual(least)
  })
}
