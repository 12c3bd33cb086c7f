import { expect } from '@playwright/test'
import { pageRules } from '../../rules/rendered/index.ts'
import { shownSlide } from '../../slidev/dom.ts'
import { complaints } from './measure.ts'
import { openSlide, slideOf, test } from './site.ts'

/** A slide of the real deck, with its faces and styles, whose layout holds something else. */
test('each rule of the screen lets pass what is right, and finds what is not', async ({ page, site }) => {
  await openSlide(page, site, 3)
  for (const { id, examples } of pageRules) {
    for (const [name, html] of Object.entries(examples)) {
      await page.locator(`${shownSlide(3)} .slidev-layout`).evaluate((layout, html) => layout.setHTMLUnsafe(html), html)
      await page.locator(`${shownSlide(3)} img`).evaluateAll(all => Promise.all((all as HTMLImageElement[]).map(image => image.decode())))
      const found = await complaints(slideOf(page, 3), [id], true)
      expect.soft(found.length > 0, `${id} ${name}: ${found.join()}`).toBe(name === 'fails')
    }
  }
})
