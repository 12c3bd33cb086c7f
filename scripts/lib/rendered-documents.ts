import type { Browser, Page } from 'playwright'
import type { Document, Edition } from '../../content/schema/index.ts'
import type { Deck } from '../../rules/deck.ts'
import type { Finding } from '../../rules/finding.ts'
import type { Walk } from './rendered-check.ts'
import { mainEdition, records } from '../../content/index.ts'
import { pageRules } from '../../rules/rendered/index.ts'
import { addressOf } from '../../slidev/dom.ts'
import { patience, settle } from './deck-page.ts'
import { applyRules } from './page-rules.ts'

/** The documents of an edition whose pages are their own, and no pictures of slides. */
function measuredDocuments({ id }: Edition): Document[] {
  return records('documents').filter(({ paper, once }) => paper !== 'slide' && (!once || id === mainEdition().id))
}

/** Finds what the rules of paper object to in the documents of an edition, as they are printed. */
export async function measureDocuments(browser: Browser, { edition }: Deck, { url, wanted = () => true }: Pick<Walk, 'url' | 'wanted'>): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const document of pageRules.some(rule => rule.onPaper && wanted(rule)) ? measuredDocuments(edition) : []) {
    const page = await browser.newPage()
    page.setDefaultTimeout(patience)
    await page.emulateMedia({ media: 'print' })
    await page.goto(addressOf.document(url, document.id))
    await settle(page)
    findings.push(...await measureDocument(page, document, edition, wanted))
    await page.close()
  }
  return findings
}

/** Finds what the rules of paper object to in a document of an edition, on the page that shows it as it is printed. */
export async function measureDocument(page: Page, { id }: Document, edition: Edition, wanted: NonNullable<Walk['wanted']> = () => true): Promise<Finding[]> {
  const rules = pageRules.filter(rule => rule.onPaper && wanted(rule))
  const found = await applyRules(page.locator('body'), true, rules.map(rule => rule.id))
  return found.map(({ rule, what, measured, help }): Finding => {
    const { severity, limit } = rules.find(({ id }) => id === rule)!
    return { rule, severity, editions: [edition.id], file: `documents/${id}.vue`, line: 1, problem: `${what}: ${help}`, measured, limit }
  })
}
