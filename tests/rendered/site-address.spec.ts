import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { settle } from '../../scripts/lib/deck-page.ts'
import { addressOf, shownSlide } from '../../slidev/dom.ts'
import { editions } from './editions.ts'
import { alone, test } from './site.ts'

// What is changed on its way to a page stays with the browser.
test.use(alone)

const { deck } = editions.at(-1)!
const closing = deck.find(({ content }) => content.includes('<SiteAddress'))!.no
const url = 'https://example.org/lecture/'

/** Lets the built site believe that `content/site.yaml` names an address. */
async function standAt(page: Page) {
  let changed = 0
  await page.route('**/*.js', async (route) => {
    const response = await route.fetch()
    const code = await response.text()
    const written = code.replace(/(id:["'`]site["'`],url:)null/, (_, before: string) => {
      changed++
      return `${before}"${url}"`
    })
    await route.fulfill({ response, body: written })
  })
  return () => expect(changed, 'the site has one place for its address').toBe(1)
}

const places = [
  ['the cover', (site: string) => addressOf.slide(site, 1), shownSlide(1)],
  ['the closing', (site: string) => addressOf.slide(site, closing), shownSlide(closing)],
  ['the handout', (site: string) => addressOf.document(site, 'handout'), '.paper-head'],
] as const

for (const [name, address, place] of places) {
  test(`${name} bears the address and its QR code where the site stands somewhere, and nothing where it does not`, async ({ page, site }) => {
    await page.goto(address(site.url))
    await page.locator(place).waitFor()
    await settle(page)
    await expect(page.locator(place).getByRole('img', { name: 'QR' })).toHaveCount(0)

    const check = await standAt(page)
    await page.reload()
    await page.locator(place).waitFor()
    await settle(page)
    await check()
    await expect(page.locator(place).getByRole('link', { name: url })).toHaveAttribute('href', url)
    const code = page.locator(place).getByRole('img', { name: `${url} を開くQRコード` })
    await expect(code).toBeVisible()
    const { width, height } = (await code.boundingBox())!
    expect(width).toBeCloseTo(height, 0)
    expect(width).toBeGreaterThan(60)
    // What is still on its way when the test ends.
    await page.unrouteAll({ behavior: 'ignoreErrors' })
  })
}
