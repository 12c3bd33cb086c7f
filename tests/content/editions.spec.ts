import { expect, test } from '@playwright/test'
import { pagesOf } from '../../content/deck.ts'
import { records } from '../../content/index.ts'
import { leadsOnItself, strangeNames } from '../../markdown/edition-lines.ts'
import { headOf, readDeck } from '../deck.ts'

test('each edition opens with the head of its file', async () => {
  for (const edition of records('editions')) {
    const [first] = await readDeck(edition)
    expect.soft(first!.opens, edition.name).toBe(true)
    expect.soft(await headOf(edition), edition.name).toMatchObject({ lang: 'ja', title: '開かれた重み、囲われた庭' })
  }
})

const editions = await Promise.all(records('editions').map(async edition => ({ edition, deck: await readDeck(edition) })))
const longest = editions.at(-1)!.deck

test('a shorter edition shows slides of the longest, in its order', () => {
  const order = longest.map(({ place }) => place)
  for (const { edition, deck } of editions) {
    // The cover has one place in all.
    const at = deck.map(({ place }) => order.indexOf(place))
    expect.soft(at.filter(i => i < 0), edition.name).toEqual([])
    expect.soft(at, edition.name).toEqual([...at].sort((a, b) => a - b))
  }
})

test('where an edition skips what comes next, the note leads on in words of its own', () => {
  const order = longest.map(({ place }) => place)
  for (const { edition, deck } of editions.slice(0, -1)) {
    for (const [i, slide] of deck.entries()) {
      const next = deck[i + 1]
      if (next && order.indexOf(next.place) !== order.indexOf(slide.place) + 1)
        expect.soft(leadsOnItself(slide.source.raw, edition), `${slide.place}: [${edition.name}] 次へ: before ${next.title}`).toBe(true)
      expect.soft(slide.note.match(/^次へ:/gm), slide.place).toHaveLength(1)
      expect.soft(strangeNames(slide.source.raw.split('<!--').at(-1)!), slide.place).toEqual([])
    }
  }
})

test('no note sends anybody to a slide that its edition leaves out', () => {
  for (const { edition, deck } of editions) {
    const gone = longest.map(({ title }) => title).filter(title => !deck.some(slide => slide.title === title))
    for (const { note, place } of deck)
      expect.soft(gone.filter(title => note.includes(`「${title}」`)), `${edition.name} ${place}`).toEqual([])
  }
})

test('every point of the map is carried by a slide of every edition, in the order of the story', () => {
  const beats = records('beats').map(({ id }) => id)
  for (const { edition, deck } of editions) {
    expect.soft(records('points').filter(({ beats }) => !pagesOf(beats, deck).length).map(({ id }) => id), edition.name).toEqual([])
    const at = deck.flatMap(slide => slide.beats.map(id => beats.indexOf(id)))
    expect.soft(at, edition.name).toEqual([...at].sort((a, b) => a - b))
  }
})

test('the shortest edition asks the room nothing; the others end each theme with a question', () => {
  const [shortest, ...others] = editions
  expect(shortest!.deck.filter(({ layout }) => layout === 'question').map(({ place }) => place)).toEqual([])
  for (const { edition, deck } of others) {
    for (const theme of records('parts').filter(({ kind }) => kind === 'theme'))
      expect.soft(deck.filter(({ part }) => part?.id === theme.id).at(-1)?.layout, `${edition.name} ${theme.id}`).toBe('question')
  }
})
