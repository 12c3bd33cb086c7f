import { expect, test } from '@playwright/test'
import { isShown, pagesOf, toDeck } from '../../content/deck.ts'
import { nearest } from '../../content/nearest.ts'

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
