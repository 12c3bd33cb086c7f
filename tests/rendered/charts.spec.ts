import type { Locator } from '@playwright/test'
import { expect } from '@playwright/test'
import { whenOf } from '../../content/cite.ts'
import { records } from '../../content/index.ts'
import { settle } from '../../scripts/lib/deck-page.ts'
import { readDeck } from '../deck.ts'
import { openSlide, slideOf, test } from './site.ts'

const claims = records('claims')
const deck = await readDeck()
const charts = deck.flatMap((slide, i) => slide.layout === 'chart'
  ? [{ no: i + 1, place: slide.place, tag: slide.content.match(/<([A-Z]\w+)/)?.[1], ids: slide.claims }]
  : [])

/** What somebody in the last row would complain about, found by measuring one chart slide. */
function complaints(slide: Locator): Promise<string[]> {
  return slide.evaluate((root) => {
    const found: string[] = []
    const frame = root.getBoundingClientRect()
    const scale = frame.width / 1280
    const svg = root.querySelector<SVGSVGElement>('.chart svg')!
    const box = (e: Element) => e.getBoundingClientRect()
    const apart = (a: DOMRect, b: DOMRect) => Math.max(a.left - b.right, b.left - a.right, a.top - b.bottom, b.top - a.bottom)

    if (Math.abs(box(svg).width / scale - svg.viewBox.baseVal.width) > 1)
      found.push('the chart is not drawn at its own size')
    if (box(svg).width > 1121 * scale || box(svg).height > 431 * scale)
      found.push('the chart is larger than its place')

    // The box of a line is higher than its letters: these fill about seven tenths of it.
    const texts = [...svg.querySelectorAll('text')].map((text) => {
      const { left, top, width, height } = box(text)
      return { text, words: text.textContent!.trim(), letters: new DOMRect(left, top + height * 0.16, width, height * 0.68) }
    })
    texts.forEach(({ text, words, letters }, i) => {
      const outer = box(svg)
      if (letters.left < outer.left - 1 || letters.right > outer.right + 1 || letters.top < outer.top - 1 || letters.bottom > outer.bottom + 1)
        found.push(`cut off: ${words}`)
      const size = Number.parseFloat(getComputedStyle(text).fontSize)
      if (size < (text.matches('.tick') ? 17 : 24))
        found.push(`too small (${size} px): ${words}`)
      for (const other of texts.slice(i + 1)) {
        if (apart(letters, other.letters) < 0)
          found.push(`${words} lies on ${other.words}`)
      }
      // Poles and marks keep away from words; a bar may hold them, but may not end in them.
      for (const mark of svg.querySelectorAll('.pole, .mark, .timeline circle, .openness-mark')) {
        if (apart(letters, box(mark)) < 0)
          found.push(`a mark lies on ${words}`)
      }
      for (const bar of svg.querySelectorAll('.chart-bar')) {
        const b = box(bar)
        const inside = letters.left >= b.left && letters.right <= b.right && letters.top >= b.top && letters.bottom <= b.bottom
        if (apart(letters, b) < 0 && !inside)
          found.push(`a bar ends in ${words}`)
      }
    })

    const blocks = [...root.querySelectorAll('h2, .chart svg, .chart-caption, .source-line, .deck-footer')]
    blocks.forEach((a, i) => blocks.slice(i + 1).forEach((b) => {
      if (apart(box(a), box(b)) < 4 * scale)
        found.push(`touch: ${a.tagName} and ${b.tagName}`)
    }))
    return found
  })
}

test('the deck has the seven charts, each once', () => {
  expect(charts.map(({ tag }) => tag).sort()).toEqual(['CostChart', 'DerivativesChart', 'DisclosureChart', 'DownloadShareChart', 'LicenceMixChart', 'OpennessMatrix', 'ReleaseTimeline'])
})

for (const { no, place, tag, ids } of charts) {
  test(`${place}: ${tag} is drawn whole, and says what it shows`, async ({ page, site, trouble }) => {
    await openSlide(page, site, no)
    const slide = slideOf(page, no)
    const chart = slide.locator('.chart').getByRole('img')
    await expect(chart).toHaveCount(1)
    expect(await complaints(slide)).toEqual([])

    const name = await chart.getAttribute('aria-label') ?? ''
    const dates = ids.map(id => whenOf(claims.find(claim => claim.id === id)!.as_of))
    expect(dates.some(date => name.includes(date)), `「${name}」 names one of ${dates.join(', ')}`).toBe(true)
    expect(name).toMatch(/。$/)

    const table = slide.locator('.chart').getByRole('table')
    await expect(table).toHaveAccessibleName(/.{8}/)
    await expect(table.getByRole('columnheader')).not.toHaveCount(0)
    const rows = await table.locator('tbody tr').count()
    expect(rows).toBeGreaterThan(1)
    await expect(table.getByRole('rowheader')).toHaveCount(rows)
    await expect(table).toHaveCSS('opacity', '0')
    expect(trouble).toEqual({ console: [], requests: [] })
  })
}

test('on paper every chart is there, and its table is not seen', async ({ page, site }) => {
  await page.goto(`${site.url}?print#/documents/slides`)
  await settle(page)
  await expect(page.locator('.chart').getByRole('img')).toHaveCount(charts.length)
  for (const table of await page.locator('.chart-data').all())
    await expect.soft(table).toHaveCSS('opacity', '0')
})
