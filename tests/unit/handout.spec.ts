import { expect, test } from '@playwright/test'
import { toDeck } from '../../content/deck.ts'
import { choicesIn, searchOf, usualChoices } from '../../content/print-choices.ts'
import { rowsOf, sheetsOf } from '../../documents/handout/sheets.ts'

const deck = toDeck([
  { title: '表紙', frontmatter: { part: 'opening', claims: ['a'] } },
  { title: '二', frontmatter: { beats: ['O1'] } },
  { title: '何もない', frontmatter: {} },
  { title: '扉', frontmatter: { part: 'lock-in', layout: 'section' } },
  { title: '賭け一', frontmatter: { layout: 'lab', beats: ['L1'], bets: ['winner', 'switching'] } },
  { title: '六', frontmatter: { beats: ['L2'] } },
  { title: '賭け二', frontmatter: { layout: 'lab', beats: ['L3'], bets: ['arrivals'] } },
  { title: '八', frontmatter: { claims: ['b'] } },
  { title: '九', frontmatter: { beats: ['L4'] } },
  { title: '問い', frontmatter: { layout: 'question' } },
])
const shown = (rows: ReturnType<typeof rowsOf>) => rows.map(({ kind, opens, slides }) => `${opens ? `${opens.id}: ` : ''}${kind} ${slides.map(({ no }) => no).join(' ')}`)

test('what carries something is kept, under its part; the bets come together before the first of them runs', () => {
  expect(shown(rowsOf(deck, 2))).toEqual([
    'opening: slides 2',
    'lock-in: bets 5 7',
    'slides 6',
    'slides 8',
    'slides 9',
    'question 10',
  ])
})

test('six on a sheet stand in pairs, which no part shares with another', () => {
  expect(shown(rowsOf(deck, 6))).toEqual(['opening: slides 2', 'lock-in: bets 5 7', 'slides 6 8', 'slides 9', 'question 10'])
})

test('the head takes one of three rows of the first sheet, the bets a sheet of their own', () => {
  const filled = (layout: 1 | 2 | 3) => sheetsOf(rowsOf(deck, layout), layout).map(({ rows, free }) => [rows.flatMap(({ slides }) => slides.map(({ no }) => no)), free])
  expect(filled(2)).toEqual([[[2], 1], [[5, 7], 0], [[6, 8], 0], [[9, 10], 0]])
  expect(filled(3)).toEqual([[[2], 1], [[5, 7], 0], [[6, 8, 9], 0], [[10], 2]])
  // Two bets leave a row to what comes next.
  const two = deck.filter(({ no }) => no !== 5)
  expect(sheetsOf(rowsOf(two, 3), 3).map(({ rows }) => rows.flatMap(({ slides }) => slides.map(({ no }) => no)))).toEqual([[2, 6], [7, 8], [9, 10]])
  expect(filled(1)).toEqual([[[2], 0], [[5, 7], 0], [[6], 0], [[8], 0], [[9], 0], [[10], 0]])
})

test('what is chosen for print goes through an address, and what nobody offers is the usual', () => {
  expect(searchOf({ layout: 3, paper: 'letter', mono: true })).toBe('layout=3&paper=letter&mono')
  expect(choicesIn('?print&layout=3&paper=letter&mono')).toEqual({ layout: 3, paper: 'letter', mono: true })
  expect(choicesIn('?print&layout=4&paper=a3')).toEqual(usualChoices)
})
