import { expect, test } from '@playwright/test'
import { records } from '../../content/index.ts'
import { check } from '../../scripts/lib/check.ts'
import { readDeck, turnsOf } from '../deck.ts'

test('nothing in the deck or in its records is amiss, in any edition', async () => {
  const { findings, waived } = await check()
  expect(findings).toEqual([])
  expect(waived.filter(({ expired, findings }) => expired || !findings.length)).toEqual([])
})

test('what a voice says in the story is heard from it', async () => {
  const deck = await readDeck()
  const silent = records('beats').filter(({ id, speaker }) => speaker && !deck.some(slide => slide.beats.includes(id) && turnsOf(slide).includes(speaker)))
  expect(silent.map(({ id }) => id)).toEqual([])
})

test('each form of dialogue is used, in every edition', async () => {
  for (const edition of records('editions')) {
    const forms = (await readDeck(edition)).flatMap(({ content }) => [...content.matchAll(/^```dialogue(?: (\S+))?$/gm)].map(([, form = 'exchange']) => form))
    expect.soft(new Set(forms), edition.name).toEqual(new Set(['exchange', 'close-up', 'split']))
  }
})
