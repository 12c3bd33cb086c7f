import { expect } from '@playwright/test'
import { whenOf } from '../../content/cite.ts'
import { records } from '../../content/index.ts'
import { readDeck } from '../deck.ts'
import { openSlide, slideOf, test } from './site.ts'

const claims = records('claims')
const deck = await readDeck()
const charts = deck.flatMap((slide, i) => slide.layout === 'chart'
  ? [{ no: i + 1, place: slide.place, tag: slide.content.match(/<([A-Z]\w+)/)?.[1], ids: slide.claims }]
  : [])

test('the deck has the seven charts, each once', () => {
  expect(charts.map(({ tag }) => tag).sort()).toEqual(['CostChart', 'DerivativesChart', 'DisclosureChart', 'DownloadShareChart', 'LicenceMixChart', 'OpennessMatrix', 'ReleaseTimeline'])
})

for (const { no, place, tag, ids } of charts) {
  test(`${place}: ${tag} says what it shows`, async ({ page, site, trouble }) => {
    await openSlide(page, site, no)
    const slide = slideOf(page, no)
    const chart = slide.locator('.chart').getByRole('img')
    await expect(chart).toHaveCount(1)

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

test('on paper every chart is there, and its table is not seen', async ({ printed }) => {
  await expect(printed.locator('.chart').getByRole('img')).toHaveCount(charts.length)
  for (const table of await printed.locator('.chart-data').all())
    await expect.soft(table).toHaveCSS('opacity', '0')
})
