import { expect, test } from '@playwright/test'
import { records } from '../../content/index.ts'
import { plainWords } from '../../markdown/dialogue.ts'
import { spokenOf } from '../../markdown/spoken.ts'
import { linesOf, readDeck, turnsOf, voices } from '../deck.ts'

const deck = await readDeck()
const editions = await Promise.all(records('editions').map(async edition => ({ edition, deck: await readDeck(edition) })))
const beats = records('beats')
const carried = deck.map(slide => ({ slide, ids: slide.beats }))

test('every beat is carried by a slide, and every carried beat exists', () => {
  const ids = carried.flatMap(({ ids }) => ids)
  expect([...new Set(ids)].sort()).toEqual(beats.map(({ id }) => id).sort())
})

test('the beats come in the order of the story', () => {
  const order = carried.flatMap(({ slide, ids }) => ids.map(id => ({ at: beats.findIndex(b => b.id === id), here: `${slide.place} ${id}` })))
  const early = order.filter(({ at }, i) => i > 0 && at < order[i - 1]!.at).map(({ here }) => here)
  expect(early).toEqual([])
})

test('each beat is said by its own speaker, in its turn; the other may answer', () => {
  for (const { slide, ids } of carried) {
    const turns = turnsOf(slide)
    const owners = ids.map(id => beats.find(b => b.id === id)!.speaker)
    if (!turns.length)
      continue
    let at = -1
    for (const owner of owners.filter((owner, i) => owner !== owners[i - 1])) {
      at = turns.indexOf(owner!, at + 1)
      expect.soft(at, `${slide.place}: ${owner} speaks`).toBeGreaterThanOrEqual(0)
    }
  }
  const silent = beats.filter(({ id, speaker }) => speaker && !carried.some(({ slide, ids }) => ids.includes(id) && turnsOf(slide).includes(speaker)))
  expect(silent.map(({ id }) => id)).toEqual([])
})

test('each slide keeps its record: beats, minutes, takeaway and a note that leads on', () => {
  for (const slide of deck) {
    const { minutes, part, takeaway } = slide
    expect.soft(slide.source.frontmatter, `${slide.place} beats`).toHaveProperty('beats')
    expect.soft(minutes, `${slide.place} minutes`).toBeGreaterThanOrEqual(part!.kind === 'appendix' ? 0 : 0.5)
    expect.soft(takeaway, `${slide.place} takeaway`).toMatch(/^.{10,80}。$/)
    expect.soft(slide.note, `${slide.place} note`).toMatch(/[\s\S]{60,}\n次へ: .+$/)
  }
})

test('the minutes add up to the budget of each part, in every edition', async () => {
  for (const edition of records('editions')) {
    const minutes: Record<string, number> = {}
    for (const { part, minutes: more } of await readDeck(edition))
      minutes[part!.id] = (minutes[part!.id] ?? 0) + more
    expect.soft(minutes, edition.name).toEqual(edition.minutes)
  }
})

test('what is said, at 300 characters a minute, and the time to think fill the minutes of each slide', () => {
  for (const slide of editions.flatMap(({ deck }) => deck).filter(({ part }) => part!.kind !== 'appendix')) {
    const letters = spokenOf(slide, voices).length
    expect.soft(Math.abs(letters / 300 + slide.pause - slide.minutes), `${slide.place}: ${letters} characters and ${slide.pause} of ${slide.minutes} minutes`).toBeLessThanOrEqual(0.25)
  }
})

test('what is said and the time to think come to the minutes of each part, in every edition', async () => {
  for (const edition of records('editions')) {
    const needed: Record<string, number> = {}
    for (const slide of await readDeck(edition))
      needed[slide.part!.id] = (needed[slide.part!.id] ?? 0) + (slide.part!.kind === 'appendix' ? 0 : spokenOf(slide, voices).length / 300 + slide.pause)
    for (const [part, minutes] of Object.entries(edition.minutes))
      expect.soft(Math.abs(needed[part]! - minutes), `${edition.name} ${part}: ${needed[part]} of ${minutes} minutes`).toBeLessThanOrEqual(0.5)
  }
})

test('a slide has at most three bubbles, a bubble at most 60 characters', () => {
  for (const slide of deck) {
    const lines = linesOf(slide)
    expect.soft(lines.length, slide.place).toBeLessThanOrEqual(3)
    if (slide.layout === 'dialogue')
      expect.soft(lines.length, slide.place).toBeGreaterThanOrEqual(2)
    for (const { words } of lines)
      expect.soft([...plainWords(words)].length, `${slide.place} ${words}`).toBeLessThanOrEqual(60)
  }
})

test('a dialogue never has the form of the one before, in any edition, and each form is used', () => {
  for (const { edition, deck } of editions) {
    const forms = deck.flatMap(({ content }) => [...content.matchAll(/^```dialogue(?: (\S+))?$/gm)].map(([, form = 'exchange']) => form))
    expect.soft(new Set(forms), edition.name).toEqual(new Set(['exchange', 'close-up', 'split']))
    expect.soft(forms.filter((form, i) => form === forms[i - 1]), edition.name).toEqual([])
  }
})

test('each theme opens with its emblem, makes a statement and ends with a question', () => {
  const themes = records('parts').filter(({ kind }) => kind === 'theme')
  expect(themes.length).toBeGreaterThan(0)
  for (const theme of themes) {
    const slides = deck.filter(({ part }) => part === theme)
    const layouts = slides.map(({ layout }) => layout)
    expect.soft(theme.emblem, theme.id).toBeTruthy()
    expect.soft(layouts[0], slides[0]!.place).toBe('section')
    expect.soft(layouts, slides[0]!.place).toContain('statement')
    expect.soft(layouts.at(-1), slides.at(-1)!.place).toBe('question')
    expect.soft(layouts.filter(layout => layout === 'check').length, `${theme.id}: one check at most`).toBeLessThanOrEqual(1)
  }
})
