import type { Locator } from '@playwright/test'
import { expect } from '@playwright/test'
import { REFERENCES } from '../../content/deck.ts'
import { records } from '../../content/index.ts'
import { say } from '../../content/say.ts'
import { statuses } from '../../content/schema/claims.ts'
import { readDeck } from '../deck.ts'
import { editions } from './editions.ts'
import { openSlide, slideOf, test } from './site.ts'

const deck = await readDeck()
const claims = records('claims')
const sources = records('sources')
const find = (id: string) => claims.find(claim => claim.id === id)!

test('a slide that states a fact names its source, linked, and how far it was checked', async ({ page, site }) => {
  for (const [i, slide] of deck.entries()) {
    const ids = slide.claims
    if (!ids.length)
      continue
    await openSlide(page, site, i + 1)
    const line = slideOf(page, i + 1).locator('.source-line')
    await expect.soft(line, slide.place).toContainText('出典')
    const first = sources.find(({ id }) => id === find(ids[0]!).sources[0])!
    await expect.soft(line.locator('a').first(), slide.place).toHaveAttribute('href', first.url)
    const secondary = ids.some(id => find(id).status === 'confirmed-secondary')
    if (secondary)
      await expect.soft(line, slide.place).not.toContainText(say('status.confirmed-primary'))
    // Each row of a check says it for itself.
    const checked = new RegExp(`(?:${statuses.map(status => say(`status.${status}`)).join('|')})`)
    await (slide.layout === 'check' ? expect.soft(line, slide.place).not.toContainText(checked) : expect.soft(line, slide.place).toContainText(checked))
    expect.soft(await line.textContent(), `${slide.place}: no space before a mark`).not.toMatch(/\s[、。)]/)
  }
})

test('a check slide reads as a table: what the article says, what could be checked and when, the verdict, row by row', async ({ page, site }) => {
  for (const [i, slide] of deck.entries()) {
    if (slide.layout !== 'check')
      continue
    for (const [click] of slide.claims.entries()) {
      await openSlide(page, site, i + 1, click)
      await expect.soft(slideOf(page, i + 1).locator('tbody tr').filter({ visible: true }), `${slide.place} at click ${click}`).toHaveCount(click + 1)
    }
    const table = slideOf(page, i + 1).getByRole('table')
    await expect.soft(table.getByRole('columnheader'), slide.place).toHaveText(['原作は、こう言う', '確かめられたこと', '判定'])
    const rows = table.getByRole('row').filter({ has: page.getByRole('cell') })
    for (const [n, id] of (slide.claims).entries()) {
      const { article_says_ja, article_verdict, verdict_ja, status, as_of } = find(id)
      const cells = rows.nth(n).getByRole('cell')
      await expect.soft(rows.nth(n).getByRole('rowheader')).toHaveText(article_says_ja!)
      await expect.soft(cells.nth(1).locator('strong')).toHaveText(say(`verdict.${article_verdict}`))
      await expect.soft(cells.nth(0)).toContainText(verdict_ja!)
      await expect.soft(cells.nth(0)).toContainText(say(`status.${status}`))
      const size = (cell: Locator) => cell.evaluate(e => Number.parseFloat(getComputedStyle(e).fontSize))
      expect.soft(await size(cells.nth(1).locator('strong')), 'the verdict is larger than what it judges').toBeGreaterThan(await size(cells.nth(0)))
      if (as_of)
        await expect.soft(cells.nth(0)).toContainText(`${as_of.slice(0, 4)}年`)
    }
  }
})

// Where a link leads is another slide in each edition.
for (const { edition, deck } of editions) {
  test.describe(edition.name, () => {
    test.use({ edition: edition.id })

    test('the end of the source line leads to the full entries, even with a mouse', async ({ page, site }) => {
      const no = deck.findIndex(({ claims }) => claims.length) + 1
      await openSlide(page, site, no)
      await slideOf(page, no).locator('.source-line a').last().click()
      await expect(slideOf(page, deck.findIndex(({ alias }) => alias === REFERENCES) + 1)).toBeVisible()
    })

    // The shortest has no time for the map.
    const map = deck.find(({ content }) => content.includes('<KeyMap'))
    if (map) {
      test('the map shows all thirteen points, and each leads back to the slide that makes it', async ({ page, site }) => {
        await openSlide(page, site, map.no)
        const links = slideOf(page, map.no).locator('.key-map a')
        const points = records('points')
        await expect(links).toHaveText(points.map(({ title }) => title))
        for (const [i, { beats }] of points.entries()) {
          await openSlide(page, site, map.no)
          await links.nth(i).click()
          const target = deck.findIndex(slide => slide.beats.some(beat => beats.includes(beat))) + 1
          await expect.soft(slideOf(page, target)).toBeVisible()
        }
      })
    }
  })
}
