import { expect, test } from '@playwright/test'
import { isShown, pagesOf, toDeck } from '../../content/deck.ts'
import { nearest } from '../../content/nearest.ts'
import { isPerEdition, numberIn } from '../../content/per-edition.ts'
import { linesFor, strangeNames } from '../../markdown/edition-lines.ts'

const slides = [
  { title: '表紙', frontmatter: { part: 'opening', minutes: 1, beats: ['O1'] } },
  { title: '二枚め', frontmatter: { layout: 'dialogue', claims: ['scio-1509'], beats: ['O2', 'E1'] } },
  { title: 'エコシステム戦略', frontmatter: { part: 'ecosystem-strategy', layout: 'section', routeAlias: 'start' } },
  { title: '四枚め', frontmatter: {} },
]

test('a slide stands in the part that the nearest slide before it opens', () => {
  const deck = toDeck(slides)
  expect(deck.map(({ part }) => part?.name)).toEqual(['開幕', '開幕', '主題1', '主題1'])
  expect(deck.map(({ opens }) => opens)).toEqual([true, false, true, false])
  expect(toDeck([{ frontmatter: {} }])[0]?.part).toBeUndefined()
})

test('what a record leaves out is empty, and the first slide is the cover', () => {
  const [first, second, third, fourth] = toDeck(slides)
  expect([first, second, fourth].map(slide => slide?.layout)).toEqual(['cover', 'dialogue', 'default'])
  expect(second).toMatchObject({ no: 2, claims: ['scio-1509'], minutes: 0, takeaway: '' })
  expect(fourth).toMatchObject({ no: 4, beats: [], claims: [] })
  expect(third?.alias).toBe('start')
})

test('beats lead back to the pages that carry them', () => {
  expect(pagesOf(['E1', 'O1'], toDeck(slides))).toEqual([1, 2])
})

test('a cut names the shortest edition that shows a slide; without one, only the longest does', () => {
  const editions = [{ id: 'talk' }, { id: 'study-group' }, { id: 'lecture' }]
  const shownIn = (cut?: string) => editions.filter(edition => isShown(cut, edition, editions)).map(({ id }) => id)
  expect(shownIn('talk')).toEqual(['talk', 'study-group', 'lecture'])
  expect(shownIn('study-group')).toEqual(['study-group', 'lecture'])
  expect(shownIn('lecture')).toEqual(['lecture'])
  expect(shownIn()).toEqual(['lecture'])
})

test('a misspelt word is near to what was meant, a strange one to nothing', () => {
  expect(nearest('claim', ['class', 'claims', 'clicks'])).toBe('claims')
  expect(nearest('minuts', ['minutes', 'mdc'])).toBe('minutes')
  expect(nearest('xylophone', ['minutes', 'mdc'])).toBeUndefined()
  expect(nearest('x', [])).toBeUndefined()
})

test('a number that differs by edition falls back on the next longer one; a stranger or a missing longest is none', () => {
  const editions = [{ id: 'talk' }, { id: 'study-group' }, { id: 'lecture' }]
  const inEach = (value: number | Record<string, number>) => editions.map(edition => numberIn(value, edition, editions))
  expect(inEach(2)).toEqual([2, 2, 2])
  expect(inEach({ 'lecture': 3, 'study-group': 5 })).toEqual([5, 5, 3])
  expect(inEach({ lecture: 3, talk: 0 })).toEqual([0, 3, 3])
  expect(isPerEdition({ lecture: 3, talk: 1 }, editions)).toBe(true)
  expect(isPerEdition({ lecture: 3, tallk: 1 }, editions)).toBe(false)
  expect(isPerEdition({ talk: 1 }, editions)).toBe(false)
})

test('a note keeps the lines of its edition and every click, and an own 次へ takes the place of the one for all', () => {
  const note = 'みなに。\n\n[講義] 講義だけ。\n[読書会・講演] 二つに。\n\n[click] [講義] 続き。\n\n次へ: 次。\n[講演] 次へ: 別の次。'
  expect(linesFor(note, { name: '講義' })).toBe('みなに。\n\n講義だけ。\n\n[click] 続き。\n\n次へ: 次。')
  expect(linesFor(note, { name: '講演' })).toBe('みなに。\n\n二つに。\n\n[click]\n\n次へ: 別の次。')
  expect(strangeNames('[click] a\n[[r1-training-cost.total]]\n[講儀] b\n[link](#)')).toMatchObject([{ line: 2 }])
})
