import { expect, test } from '@playwright/test'
import { readContent } from '../../content/read.ts'
import { readDeck, where } from '../deck.ts'

const deck = await readDeck()
const claims = readContent('claims.yaml')
const series = readContent('timeseries.csv')

/** Numbers in a text, as they are compared: 2026年8月 and 2026-08 both hold 2026 and 8. Names such as R1, 01.AI or CC BY 4.0 hold none. */
function numbersIn(text: string): string[] {
  return (text.replace(/CC BY \d\.\d|FAccT \d{4}/g, '').replace(/(\d),(?=\d{3})/g, '$1').match(/[A-Z\d.]+/gi) ?? [])
    .map(token => token.replace(/\.$/, ''))
    .filter(token => /^\d+(?:\.\d+)?$/.test(token))
    .map(token => String(Number(token)))
}

/** What an audience reads of a slide's own words: no notes, code, components or addresses. */
function wordsOf(content: string): string {
  return content
    .replace(/^```[\s\S]+?^```/gm, fence => fence.startsWith('```dialogue') ? fence : '')
    .replace(/^<<<.*$/gm, '')
    .replace(/<!--[\s\S]*?-->|<[^>]+>|\]\([^)]*\)/g, '')
    .replace(/^\d+\. /gm, '')
}

test('every number on a slide, and in what it leaves behind, belongs to a claim that the slide names', () => {
  for (const slide of deck) {
    const named = claims.filter(({ id }) => (slide.frontmatter.claims ?? []).includes(id))
    const rows = series.filter(({ claim_id }) => named.some(({ id }) => id === claim_id))
    const known = new Set([...named, ...rows].flatMap(record => numbersIn(Object.values(record).map(value => typeof value === 'string' ? value : JSON.stringify(value)).join(' '))))
    const said = numbersIn(`${wordsOf(slide.content)} ${slide.frontmatter.takeaway}`)
    expect.soft(said.filter(number => !known.has(number)), where(slide)).toEqual([])
  }
})

test('a check slide has one to four rows, each with a verdict', () => {
  const checks = deck.filter(({ frontmatter }) => frontmatter.layout === 'check')
  for (const slide of checks) {
    const ids = slide.frontmatter.claims as string[]
    expect.soft(ids.length, where(slide)).toBeGreaterThan(0)
    expect.soft(ids.length, where(slide)).toBeLessThanOrEqual(4)
    for (const id of ids)
      expect.soft(claims.find(c => c.id === id)?.article_verdict, `${where(slide)} ${id}`).toBeTruthy()
  }
  const parts: string[] = []
  let part = ''
  for (const { frontmatter } of deck) {
    part = typeof frontmatter.part === 'string' ? frontmatter.part : part
    if (frontmatter.layout === 'check')
      parts.push(part)
  }
  expect(parts).toEqual(['主題1', '間奏', '主題2', '主題3', '主題4'])
})
