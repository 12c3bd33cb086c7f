import { expect, test } from '@playwright/test'
import { records } from '../../content/index.ts'
import { readDeck } from '../deck.ts'

test('each edition opens with the head of its file, and its countdown is the sum of its parts', async () => {
  for (const edition of records('editions')) {
    const [first] = await readDeck(edition)
    expect.soft(first!.place).toBe(`${edition.entry}:1`)
    let minutes = 0
    for (const part of Object.values(edition.minutes))
      minutes += part
    expect.soft(first!.source.frontmatter.duration, edition.name).toBe(`${minutes}min`)
  }
})
