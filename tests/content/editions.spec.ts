import { expect, test } from '@playwright/test'
import { records } from '../../content/index.ts'
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
