import { expect, test } from '@playwright/test'
import { plainWords } from '../../components/dialogue/fence.ts'
import { readContent } from '../../content/read.ts'
import { linesOf, readDeck, turnsOf, where } from '../deck.ts'

const deck = await readDeck()
const beats = readContent('beats.yaml')
const carried = deck.map(slide => ({ slide, ids: (slide.frontmatter.beats ?? []) as string[] }))

test('every beat is carried by a slide, and every carried beat exists', () => {
  const ids = carried.flatMap(({ ids }) => ids)
  expect([...new Set(ids)].sort()).toEqual(beats.map(({ id }) => id).sort())
})

test('the beats come in the order of the story', () => {
  const order = carried.flatMap(({ slide, ids }) => ids.map(id => ({ at: beats.findIndex(b => b.id === id), here: `${where(slide)} ${id}` })))
  const early = order.filter(({ at }, i) => i > 0 && at < order[i - 1]!.at).map(({ here }) => here)
  expect(early).toEqual([])
})

test('each beat is said by its own speaker', () => {
  for (const { slide, ids } of carried) {
    const turns = turnsOf(slide)
    const owners = ids.map(id => beats.find(b => b.id === id)!.speaker)
    if (!turns.length)
      continue
    const expected = owners.filter((owner, i) => owner !== owners[i - 1])
    expect.soft(turns, where(slide)).toEqual(expected)
  }
  const silent = beats.filter(({ id, speaker }) => speaker && !carried.some(({ slide, ids }) => ids.includes(id) && turnsOf(slide).includes(speaker)))
  expect(silent.map(({ id }) => id)).toEqual([])
})

test('each slide keeps its record: beats, minutes, takeaway and a note that leads on', () => {
  for (const slide of deck) {
    const { beats, minutes, takeaway } = slide.frontmatter
    expect.soft(Array.isArray(beats), `${where(slide)} beats`).toBe(true)
    expect.soft(minutes, `${where(slide)} minutes`).toBeGreaterThanOrEqual(slide.frontmatter.layout === 'appendix' || slide.frontmatter.part === '付録' ? 0 : 0.5)
    expect.soft(takeaway, `${where(slide)} takeaway`).toMatch(/^.{10,80}。$/)
    expect.soft(slide.note, `${where(slide)} note`).toMatch(/[\s\S]{60,}\n次へ: .+$/)
  }
})

test('the minutes add up to the budget of each part and of the talk', () => {
  const parts = new Map<string, number>()
  let part = ''
  for (const { frontmatter } of deck) {
    part = typeof frontmatter.part === 'string' ? frontmatter.part : part
    parts.set(part, (parts.get(part) ?? 0) + Number(frontmatter.minutes))
  }
  expect(Object.fromEntries(parts)).toEqual({ 開幕: 6, 主題1: 18, 間奏: 20, 主題2: 12, 主題3: 14, 主題4: 10, 閉幕: 10, 付録: 0 })
})

test('a slide has at most four bubbles, a bubble at most 60 characters', () => {
  for (const slide of deck) {
    const lines = linesOf(slide)
    expect.soft(lines.length, where(slide)).toBeLessThanOrEqual(4)
    if (slide.frontmatter.layout === 'dialogue')
      expect.soft(lines.length, where(slide)).toBeGreaterThanOrEqual(2)
    for (const { words } of lines)
      expect.soft([...plainWords(words)].length, `${where(slide)} ${words}`).toBeLessThanOrEqual(60)
  }
})

test('each theme opens with its emblem, makes a statement and ends with a question', () => {
  const openers = deck.flatMap(({ frontmatter }, i) => frontmatter.part ? [i] : [])
  const parts = openers.map((start, i) => deck.slice(start, openers[i + 1]))
  const themes = parts.filter(([first]) => /^主題\d$/.test(first?.frontmatter.part as string))
  expect(themes.map(([first]) => first?.frontmatter.emblem)).toEqual(['囲', '矛', '規', '理'])
  for (const slides of themes) {
    const layouts = slides.map(({ frontmatter }) => frontmatter.layout)
    expect.soft(layouts[0], where(slides[0]!)).toBe('section')
    expect.soft(layouts, where(slides[0]!)).toContain('statement')
    expect.soft(layouts.at(-1), where(slides.at(-1)!)).toBe('question')
  }
})
