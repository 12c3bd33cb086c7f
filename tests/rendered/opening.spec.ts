import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { openingClass } from '../../slidev/opening.ts'
import { readDeck } from '../deck.ts'
import { alone, openSlide, slideOf, test } from './site.ts'

/** What stands in the page before any script has run. */

const [cover] = await readDeck()
const opening = (page: Page) => page.locator(`.${openingClass}`)
function placesIn(page: Page, cover: string) {
  return page.locator(`${cover} :is(h1, h1 ~ p:not(.cover-ways), img)`).evaluateAll(all => all.map((element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    return [left, top, width, height].map(Math.round)
  }))
}

function inFront(page: Page) {
  return opening(page).locator('h1').evaluate((title) => {
    const { left, top } = title.getBoundingClientRect()
    return document.elementFromPoint(left + 20, top + 20)?.closest('.deck-cover')?.contains(title) ?? false
  })
}

test.describe('alone', () => {
  test.use(alone)

  for (const viewport of [{ width: 1280, height: 720 }, { width: 1000, height: 900 }]) {
    test(`at ${viewport.width} × ${viewport.height} the cover is read before its scripts have run, and the slide takes its place`, async ({ page, site }) => {
      await page.setViewportSize(viewport)
      await page.route('**/*.js', route => route.abort())
      await page.goto(site.url)
      await expect(opening(page).getByRole('heading', { level: 1 })).toHaveText(cover!.title)
      await expect(opening(page)).toContainText('二人の対話')
      await page.evaluate(() => document.fonts.ready)
      const before = await placesIn(page, `.${openingClass}`)
      expect(before).toHaveLength(4)
      expect(await inFront(page), 'nothing covers it').toBe(true)

      await page.unroute('**/*.js')
      await page.goto('about:blank')
      await openSlide(page, site, 1)
      await expect(opening(page)).toHaveCount(0)
      expect(await placesIn(page, '#slideshow .deck-cover')).toEqual(before)
    })
  }
})

test('on every other page it is gone at once', async ({ page, site }) => {
  for (const place of ['#/2', '#/read', '#/presenter/1']) {
    await page.goto('about:blank')
    await page.goto(site.url + place)
    await expect(opening(page), place).toHaveCount(0)
  }
  // A page that still begins does not hear that its address changes.
  await page.goto('about:blank')
  await openSlide(page, site, 2)
  await expect(slideOf(page, 2)).toBeVisible()
})
