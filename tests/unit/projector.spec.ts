import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { root } from '../../slidev/project.ts'

const [inColour = ''] = readFileSync(join(root, 'styles/tokens.css'), 'utf8').split(':root.mono')
const tokens = new Map([...inColour.matchAll(/--deck-([\w-]+): (#[\da-f]{6});/g)].map(([, name, value]) => [name!, value!]))

/** Relative luminance of a colour, from 0 to 1 (WCAG 2.2). */
function luminance(hex: string): number {
  return [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16) / 255).map(s => s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4).reduce((sum, channel, i) => sum + channel * [0.2126, 0.7152, 0.0722][i]!, 0)
}

/** What a lit room adds to every point of the screen, as a part of its white: black comes to 1/200 of white. */
const ROOM = 1 / 199

/** How many times brighter one colour is than another, as a room with a contrast of 1:200 shows them. */
function step(one: string, other: string): number {
  const [dark, light] = [one, other].map(name => luminance(tokens.get(name)!) + ROOM).sort((a, b) => a - b) as [number, number]
  return light / dark
}

test('the room shows white two hundred times as bright as black, and no difference where there is none', () => {
  tokens.set('black', '#000000').set('white', '#ffffff')
  expect(step('black', 'white')).toBeCloseTo(200, 6)
  expect(step('paper', 'paper')).toBe(1)
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
    expect(step(name, ground)).toBeGreaterThanOrEqual(least)
  })
}
