import { expect, test } from '@playwright/test'
import { records } from '../../content/index.ts'
import { sayQuotes } from '../../markdown/quotes.ts'
import { readDeck } from '../deck.ts'

const deck = await readDeck()
const claims = records('claims')

/** Numbers in a text, as they are compared: 2026年8月 and 2026-08 both hold 2026 and 8. Names such as R1, 01.AI or CC BY 4.0 hold none. */
function numbersIn(text: string): string[] {
  return (text.replace(/CC BY \d\.\d|FAccT \d{4}/g, '').replace(/(\d),(?=\d{3})/g, '$1').match(/[A-Z\d.]+/gi) ?? [])
    .map(token => token.replace(/\.$/, ''))
    .filter(token => /^\d+(?:\.\d+)?$/.test(token))
    .map(token => String(Number(token)))
}

/** A value as it may be said: as it is, or in 万, 億 and 兆. */
function inUnits(value: number): string[] {
  return [1, 1e4, 1e8, 1e12].map(unit => String(Number((value / unit).toPrecision(12))))
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
    const named = claims.filter(({ id }) => slide.claims.includes(id))
    const known = new Set(named.flatMap(({ figures = {}, ...claim }) => [
      ...numbersIn(Object.values(claim).filter(value => typeof value === 'string').join(' ')),
      ...Object.values(figures).flatMap(figure => 'date' in figure ? numbersIn(figure.date) : [...[figure.value].flat().flatMap(inUnits), ...numbersIn(figure.period ?? '')]),
    ]))
    const said = numbersIn(`${wordsOf(sayQuotes(slide.content))} ${slide.takeaway}`)
    expect.soft(said.filter(number => !known.has(number)), slide.place).toEqual([])
  }
})

test('a check slide has one or two rows, each with a verdict', () => {
  const checks = deck.filter(({ layout }) => layout === 'check')
  for (const slide of checks) {
    const ids = slide.claims
    expect.soft(ids.length, slide.place).toBeGreaterThan(0)
    expect.soft(ids.length, slide.place).toBeLessThanOrEqual(2)
    for (const id of ids)
      expect.soft(claims.find(c => c.id === id)?.article_verdict, `${slide.place} ${id}`).toBeTruthy()
  }
  expect(checks.length).toBeGreaterThan(0)
})
