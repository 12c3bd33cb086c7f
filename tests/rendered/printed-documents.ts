import type { Browser, Page } from '@playwright/test'
import type { Document, Edition } from '../../content/schema/index.ts'
import type { Served } from '../../scripts/lib/site.ts'
import { settle } from '../../scripts/lib/deck-page.ts'
import { measureDocument } from '../../scripts/lib/rendered-documents.ts'
import { addressOf } from '../../slidev/dom.ts'

/** Nothing on these pages changes: each is opened once, to be read only. */
const opened = new Map<string, Promise<Page>>()

/** A document of an edition as it is printed by itself. Whoever asks may read it, and leaves it open. */
export function printedDocument(browser: Browser, site: Served, id: string): Promise<Page> {
  const page = opened.get(site.url + id) ?? openDocument(browser, site, id)
  opened.set(site.url + id, page)
  return page
}

/** Opens a document of an edition as it is printed. @param choices as in `content/print-choices.ts` */
export async function openDocument(browser: Browser, site: Served, id: string, choices = ''): Promise<Page> {
  const page = await browser.newPage()
  await page.emulateMedia({ media: 'print' })
  await page.goto(addressOf.document(site.url, id, choices))
  await settle(page)
  return page
}

/** What the rules of paper object to in a document that is open. @returns a line for each finding */
export async function objections(page: Page, document: Document, edition: Edition): Promise<string[]> {
  const found = await measureDocument(page, document, edition)
  return found.map(({ rule, problem, measured }) => `${rule}: ${problem} ${measured}`)
}

/** Levels of the headings in their order. */
export function headingLevels(page: Page): Promise<number[]> {
  return page.locator('h1, h2, h3, h4, h5, h6').evaluateAll(all => all.filter(e => !e.closest('[aria-hidden]')).map(e => Number(e.tagName.slice(1))))
}
