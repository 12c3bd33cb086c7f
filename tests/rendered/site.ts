import type { BrowserContext, BrowserContextOptions, Page } from '@playwright/test'
import type { Served } from '../../scripts/lib/site.ts'
import type { Trouble } from '../../scripts/lib/trouble.ts'
import { test as base } from '@playwright/test'
import { mainEdition } from '../../content/index.ts'
import { settle } from '../../scripts/lib/deck-page.ts'
import { serve } from '../../scripts/lib/site.ts'
import { listen } from '../../scripts/lib/trouble.ts'
import { addressOf, shownSlide } from '../../slidev/dom.ts'
import { builtSite } from '../built-site.ts'
import { slidesDocument } from '../deck.ts'
import { editions } from './editions.ts'

interface Fixtures {
  /** Id of the edition that `site` and `printed` show; the longest unless a `describe` names another. */
  edition: string
  site: Served
  printed: Page
  trouble: Trouble
}

interface Workers {
  served: Served
  printedFrom: (url: string) => Promise<Page>
  contextWith: (options: BrowserContextOptions) => Promise<BrowserContext>
}

/** For tests that open windows, set the clock, or leave with a page what stays there: a context to themselves. */
export const alone: Parameters<typeof base.use>[0] = { page: async ({ context }, use) => use(await context.newPage()) }

/** What the next test would find on a page, or in what its browser has kept of the site. */
const lasting = ['addInitScript', 'exposeFunction', 'emulateMedia', 'route'] as const

async function pageForAll(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  const refuse = () => {
    throw new Error('this stays with the page, which the next test gets: test.use(alone)')
  }
  for (const name of lasting)
    page[name] = refuse
  page.clock.install = refuse
  return page
}

export const test = base.extend<Fixtures, Workers>({
  // eslint-disable-next-line no-empty-pattern
  served: [async ({}, use) => {
    // A folder below the root, as on a school's server: nothing may depend on standing at the top.
    const site = await serve(builtSite, '/school/lecture/')
    await use(site)
    await site.close()
  }, { scope: 'worker' }],

  // Every slide on one page is slow to draw, and nothing on it changes: it is opened once, to be read only.
  printedFrom: [async ({ browser }, use) => {
    const open = new Map<string, Promise<Page>>()
    async function print(url: string) {
      const page = await browser.newPage()
      await page.goto(addressOf.document(url, slidesDocument.id))
      await settle(page)
      return page
    }
    await use((url) => {
      const page = open.get(url) ?? print(url)
      open.set(url, page)
      return page
    })
    for (const page of open.values())
      await (await page).close()
  }, { scope: 'worker' }],

  // A window costs more than most of what a test does in it: a worker has one for all who ask for the same.
  contextWith: [async ({ browser }, use) => {
    const open = new Map<string, Promise<BrowserContext>>()
    await use((options) => {
      const key = JSON.stringify(options)
      const context = open.get(key) ?? browser.newContext(options)
      open.set(key, context)
      return context
    })
    for (const context of open.values())
      await (await context).close()
  }, { scope: 'worker' }],

  page: async ({ contextWith, contextOptions, viewport, site }, use, test) => {
    const context = await contextWith({ viewport, ...contextOptions })
    const page = context.pages()[0] ?? await pageForAll(context)
    page.removeAllListeners()
    await page.mouse.move(0, 0)
    if (viewport)
      await page.setViewportSize(viewport)
    // A page of the site on which nothing runs.
    await page.goto(new URL('favicon.svg', site.url).href)
    await page.evaluate(() => [localStorage, sessionStorage].forEach(storage => storage.clear()))
    await use(page)
    if (test.status !== test.expectedStatus)
      await page.close()
  },

  edition: [mainEdition().id, { option: true }],
  site: async ({ served, edition }, use) => use({ ...served, url: served.url + editions.find(({ edition: { id } }) => id === edition)!.folder }),
  printed: async ({ site, printedFrom }, use) => use(await printedFrom(site.url)),

  trouble: async ({ page, site }, use) => {
    await use(listen(page, new URL(site.url).origin))
  },
})

/** Opens a slide and waits until it shows what it is going to show. */
export async function openSlide(page: Page, site: Served, no: number, clicks = 0) {
  await page.goto(addressOf.slide(site.url, no, clicks))
  await slideOf(page, no).waitFor()
  await settle(page)
}

export function slideOf(page: Page, no: number) {
  return page.locator(shownSlide(no))
}

/** Where the deck stands: page number and click, from the address. */
export function standing(page: Page): { no: number, clicks: number } {
  const { hash, pathname } = new URL(page.url())
  const [, place = '1', clicks = '0'] = hash.match(/^#\/(?:presenter\/)?([\w-]+)(?:\?clicks=(\d+))?/) ?? []
  const { deck } = editions.find(({ folder }) => folder && pathname.endsWith(`/${folder}`)) ?? editions.at(-1)!
  // Some slides have an address in words.
  return { no: deck.find(({ alias }) => alias === place)?.no ?? Number(place), clicks: Number(clicks) }
}
