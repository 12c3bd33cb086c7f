import type { Route } from '../../components/diagram/arrows.ts'
import type { Box, Cell } from '../../components/diagram/grid.ts'
import { expect, test } from '@playwright/test'
import { pack, place } from '../../components/diagram/grid.ts'
import { beside } from '../../components/diagram/labels.ts'
import { along, ringOf } from '../../components/diagram/rings.ts'
import { findWays } from '../../components/diagram/ways.ts'

const stage = { width: 1000, height: 400 }

function cell(id: string, column: number, row: number, span = 1, words = { width: 60, height: 30 }): Cell {
  return { id, column, row, span, words }
}

function box(x: number, y: number, width = 100, height = 40): Box {
  return { x, y, width, height }
}

/** Where a path begins and ends. */
function endsOf(route: Route | undefined): number[][] {
  const points = route!.path.split(/[MAL]/).filter(Boolean).map(numbers => numbers.trim().split(' ').map(Number).slice(-2))
  return [points[0]!, points.at(-1)!]
}

/** Sides of the grid as it stands. */
function sidesOf(boxes: Map<string, Box>) {
  const all = [...boxes.values()]
  return {
    left: Math.min(...all.map(({ x, width }) => x - width / 2)),
    right: Math.max(...all.map(({ x, width }) => x + width / 2)),
    top: Math.min(...all.map(({ y, height }) => y - height / 2)),
    bottom: Math.max(...all.map(({ y, height }) => y + height / 2)),
  }
}

test('a grid fills its stage to the edges, whatever its words', () => {
  const { boxes } = place([cell('a', 0, 0), cell('b', 3, 1, 2), cell('c', 1, 2, 1, { width: 20, height: 60 })], 5, stage)
  const { left, right, top, bottom } = sidesOf(boxes)
  expect([left, right, top, bottom].map(Math.round)).toEqual([0, 1000, 0, 400])
})

test('neighbours in a row are as high as each other, and a part of two columns covers the air between them', () => {
  const { boxes } = place([cell('a', 0, 0), cell('b', 1, 0, 1, { width: 60, height: 70 }), cell('c', 0, 1, 2)], 2, stage)
  const [a, b, c] = ['a', 'b', 'c'].map(id => boxes.get(id)!) as [Box, Box, Box]
  expect(a.height).toBe(b.height)
  expect(a.height).toBeGreaterThan(70)
  expect(b.x - b.width / 2 - (a.x + a.width / 2)).toBe(32)
  expect(c.width).toBe(1000)
})

test('a row without boxes is air, and as wide as the others', () => {
  const rows = (row: number) => [...place([cell('a', 0, 0), cell('b', 0, row)], 1, stage).boxes.values()].map(({ height }) => height)
  expect(rows(2)).toEqual(rows(1))
})

test('on a phone a grid is as narrow as its longest words', () => {
  const { boxes, width } = pack([cell('a', 0, 0, 2, { width: 200, height: 30 }), cell('b', 2, 0, 1, { width: 30, height: 30 })], 3)
  expect(boxes.get('a')!.width).toBeGreaterThanOrEqual(200)
  expect(boxes.get('a')!.width).toBeLessThan(240)
  expect(width).toBeLessThan(400)
})

test('an arrow between boxes that face each other is straight, in the middle of what they share', () => {
  const boxes = new Map([['a', box(100, 50, 200)], ['b', box(180, 250, 100)], ['c', box(600, 55, 100, 60)]])
  const [down, across] = findWays([{ from: 'a', to: 'b' }, { from: 'a', to: 'c' }], boxes, [], new Set()).map(endsOf)
  expect(down!.map(([x]) => x)).toEqual([165, 165])
  expect(down![0]![1]).toBeGreaterThan(70)
  expect(down![1]![1]).toBeLessThan(230)
  expect(new Set(across!.map(([, y]) => y)).size).toBe(1)
})

test('an arrow that has to bend does not run over a box', () => {
  const boxes = new Map([['a', box(100, 50)], ['b', box(500, 300)], ['wall', box(100, 200)]])
  const [way] = findWays([{ from: 'a', to: 'b' }], boxes, [], new Set())
  expect(way!.sides).toEqual(['right', 'top'])
  boxes.set('wall', box(500, 150))
  const [other] = findWays([{ from: 'a', to: 'b' }], boxes, [], new Set())
  expect(other!.sides).toEqual(['bottom', 'left'])
})

test('two arrows that bend do not leave by one side', () => {
  const boxes = new Map([['top', box(500, 50)], ['left', box(100, 300)], ['right', box(900, 300)]])
  const ways = findWays([{ from: 'top', to: 'left' }, { from: 'top', to: 'right' }], boxes, [], new Set())
  expect(ways.map(way => way!.sides[0])).toEqual(['left', 'right'])
})

test('arrows of a ring run round it the way that it is named', () => {
  const [north, east, south, west] = [box(500, 50), box(800, 200), box(500, 350), box(200, 200)]
  const { x, y, rx, ry } = ringOf([north, east, south, west])
  expect([x, y, ry]).toEqual([500, 200, 150])
  expect(rx).toBeGreaterThan(250)
  const clock = along([north, east, south, west], north, east)
  const counter = along([north, west, south, east], north, west)
  expect(clock.path).toContain(' 0 0 1 ')
  expect(counter.path).toContain(' 0 0 0 ')
  // From the top to the bottom on the side that has no box.
  const half = along([east, north, south], north, south)
  expect(half.middle.x).toBeLessThan(300)
})

test('a circle looks at what it names', () => {
  const boxes = new Map([['eye', box(100, 200, 160, 160)], ['a', box(600, 50)]])
  const [way] = findWays([{ from: 'eye', to: 'a' }], boxes, [], new Set(['eye']))
  const [start, end] = endsOf(way)
  expect(Math.hypot(start![0]! - 100, start![1]! - 200)).toBeCloseTo(84, 0)
  expect(end![1]).toBe(50)
})

test('three arrows that bend into one side are one line, of which the others are branches', () => {
  const boxes = new Map([['home', box(100, 50)], ['wall', box(250, 200)], ['a', box(400, 200)], ['b', box(600, 200)], ['c', box(800, 200)]])
  const ways = findWays(['a', 'b', 'c'].map(from => ({ from, to: 'home' })), boxes, [], new Set())
  expect(ways.map(way => Boolean(way!.joins))).toEqual([true, true, false])
  expect(ways.map(way => way!.points.at(-1)!.y)).toEqual([50, 50, 50])
  expect(ways.map(way => way!.points.at(-1)!.x)).toEqual([400, 600, 159])
  // Two can be told apart.
  expect(findWays(['a', 'b'].map(from => ({ from, to: 'home' })), boxes, [], new Set()).some(way => way!.joins)).toBe(false)
})

test('words stand beside their arrow, and on nothing else', () => {
  const boxes = new Map([['a', box(100, 100)], ['b', box(500, 100)], ['c', box(100, 300)]])
  const [across, down] = findWays([{ from: 'a', to: 'b' }, { from: 'a', to: 'c' }], boxes, [], new Set())
  const words = { width: 90, height: 30 }
  const over = beside(across!, words, [...boxes.values()], down!.points, { width: 600, height: 400 })
  expect(over.x).toBe(across!.middle.x)
  expect(over.y).toBeLessThan(100 - 15)
  const right = beside(down!, words, [...boxes.values()], across!.points, { width: 600, height: 400 })
  expect(right.x).toBeGreaterThan(100 + 45)
  expect(beside(across!, words, [box(300, 60, 400, 40), ...boxes.values()], [], { width: 600, height: 400 }).y).toBeGreaterThan(100 + 15)
})
