import type { Page } from '@playwright/test'
import type { Served } from '../../scripts/lib/site.ts'
import { test as base } from '@playwright/test'
import { settle } from '../../scripts/lib/deck-page.ts'
import { serve } from '../../scripts/lib/site.ts'
import { addressOf, shownSlide } from '../../slidev/dom.ts'
import { builtSite } from '../built-site.ts'
import { readDeck, slidesDocument } from '../deck.ts'

/** What went wrong on a page that nobody would see by looking at it. */
export interface Trouble {
  console: string[]
  requests: string[]
}

/** Known and harmless: Slidev looks for a tooltip library that this deck does not load. */
const KNOWN = /Failed to patch FloatingVue/

export const test = base.extend<{ trouble: Trouble }, { site: Served, printed: Page }>({
  // eslint-disable-next-line no-empty-pattern
  site: [async ({}, use) => {
    // A folder below the root, as on a school's server: nothing may depend on standing at the top.
    const site = await serve(builtSite, '/school/lecture/')
    await use(site)
    await site.close()
  }, { scope: 'worker' }],

  // Every slide on one page is slow to draw, and nothing on it changes: it is opened once, to be read only.
  printed: [async ({ browser, site }, use) => {
    const page = await browser.newPage()
    await page.goto(addressOf.document(site.url, slidesDocument.id))
    await settle(page)
    await use(page)
    await page.close()
  }, { scope: 'worker' }],

  trouble: async ({ page, site }, use) => {
    const trouble: Trouble = { console: [], requests: [] }
    const home = new URL(site.url).origin
    page.on('console', (message) => {
      if (message.type() === 'error' && !KNOWN.test(message.text()))
        trouble.console.push(message.text())
    })
    page.on('pageerror', error => trouble.console.push(error.message))
    page.on('request', (request) => {
      if (!request.url().startsWith(home) && !/^(?:data|blob):/.test(request.url()))
        trouble.requests.push(`foreign: ${request.url()}`)
    })
    page.on('requestfailed', request => trouble.requests.push(`failed: ${request.url()}`))
    page.on('response', (response) => {
      if (response.status() >= 400)
        trouble.requests.push(`${response.status()}: ${response.url()}`)
    })
    await use(trouble)
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

/** Slides with an address in words. */
// eslint-disable-next-line antfu/no-top-level-await
const aliases = new Map((await readDeck()).flatMap(({ alias, no }) => alias ? [[alias, no] as const] : []))

/** Where the deck stands: page number and click, from the address. */
export function standing(page: Page): { no: number, clicks: number } {
  const { hash } = new URL(page.url())
  const [, no = '1', clicks = '0'] = hash.match(/^#\/(?:presenter\/)?([\w-]+)(?:\?clicks=(\d+))?/) ?? []
  return { no: aliases.get(no) ?? Number(no), clicks: Number(clicks) }
}
