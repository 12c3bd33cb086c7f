import { expect } from '@playwright/test'
import { readContent } from '../../content/read.ts'
import { statusWords, verdictWords } from '../../content/words.ts'
import { readDeck, where } from '../deck.ts'
import { openSlide, slideOf, test } from './site.ts'

const deck = await readDeck()
const claims = readContent('claims.yaml')
const sources = readContent('sources.yaml')
const find = (id: string) => claims.find(claim => claim.id === id)!

test('a slide that states a fact names its source, linked, and how far it was checked', async ({ page, site }) => {
  for (const [i, slide] of deck.entries()) {
    const ids = (slide.frontmatter.claims ?? []) as string[]
    if (!ids.length)
      continue
    await openSlide(page, site, i + 1)
    const line = slideOf(page, i + 1).locator('.source-line')
    await expect.soft(line, where(slide)).toContainText('出典')
    const first = sources.find(({ id }) => id === find(ids[0]!).sources[0])!
    await expect.soft(line.locator('a').first(), where(slide)).toHaveAttribute('href', first.url)
    const secondary = ids.some(id => find(id).status === 'confirmed-secondary')
    if (secondary)
      await expect.soft(line, where(slide)).not.toContainText(statusWords['confirmed-primary'])
    await expect.soft(line, where(slide)).toContainText(new RegExp(`(?:${Object.values(statusWords).join('|')})`))
  }
})

test('the end of the source line leads to the full entries, even with a mouse', async ({ page, site }) => {
  const no = deck.findIndex(({ frontmatter }) => frontmatter.claims?.length) + 1
  await openSlide(page, site, no)
  await slideOf(page, no).locator('.source-line a').last().click()
  await expect(slideOf(page, deck.findIndex(({ frontmatter }) => frontmatter.routeAlias === 'references') + 1)).toBeVisible()
})

test('a check slide reads as a table: what the article says, the verdict, what could be checked and when', async ({ page, site }) => {
  for (const [i, slide] of deck.entries()) {
    if (slide.frontmatter.layout !== 'check')
      continue
    await openSlide(page, site, i + 1)
    const table = slideOf(page, i + 1).getByRole('table')
    await expect.soft(table.getByRole('columnheader'), where(slide)).toHaveText(['記事は、こう言う', '判定', '確かめられたこと'])
    const rows = table.getByRole('row').filter({ has: page.getByRole('cell') })
    for (const [n, id] of (slide.frontmatter.claims as string[]).entries()) {
      const { article_says_ja, article_verdict, verdict_ja, status, as_of } = find(id)
      const cells = rows.nth(n).getByRole('cell')
      await expect.soft(cells.nth(0)).toHaveText(article_says_ja!)
      await expect.soft(cells.nth(1)).toHaveText(new RegExp(`^(?:${verdictWords[article_verdict!]}|おおむね)$`))
      await expect.soft(cells.nth(2)).toContainText(verdict_ja!)
      await expect.soft(cells.nth(2)).toContainText(statusWords[status])
      if (as_of)
        await expect.soft(cells.nth(2)).toContainText(`${as_of.slice(0, 4)}年`)
    }
  }
})

test('the map shows all thirteen points, and each leads back to the slide that makes it', async ({ page, site }) => {
  const no = deck.findIndex(({ content }) => content.includes('<KeyMap')) + 1
  await openSlide(page, site, no)
  const links = slideOf(page, no).locator('.key-map a')
  const points = readContent('points.yaml')
  await expect(links).toHaveText(points.map(({ title }) => title))
  for (const [i, { beats }] of points.entries()) {
    await openSlide(page, site, no)
    await links.nth(i).click()
    const target = deck.findIndex(({ frontmatter }) => (frontmatter.beats as string[]).some(beat => beats.includes(beat))) + 1
    await expect.soft(slideOf(page, target)).toBeVisible()
  }
})
