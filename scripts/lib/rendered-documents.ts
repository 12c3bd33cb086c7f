import type { Browser } from 'playwright'
import type { Deck } from '../../rules/deck.ts'
import type { Finding } from '../../rules/finding.ts'
import type { Walk } from './rendered-check.ts'
import { records } from '../../content/index.ts'
import { pageRules } from '../../rules/rendered/index.ts'
import { addressOf } from '../../slidev/dom.ts'
import { patience, settle } from './deck-page.ts'
import { applyRules } from './page-rules.ts'

/** Finds what the rules of paper object to in the documents of an edition, as they are printed. */
export async function measureDocuments(browser: Browser, { edition }: Deck, { url, wanted = () => true }: Pick<Walk, 'url' | 'wanted'>): Promise<Finding[]> {
  const rules = pageRules.filter(rule => rule.onPaper && wanted(rule))
  const documents = rules.length ? records('documents').filter(({ paper, once }) => paper !== 'slide' && !once) : []
  const findings: Finding[] = []
  for (const { id } of documents) {
    const page = await browser.newPage()
    page.setDefaultTimeout(patience)
    await page.emulateMedia({ media: 'print' })
    await page.goto(addressOf.document(url, id))
    await settle(page)
    const found = await applyRules(page.locator('body'), true, rules.map(rule => rule.id))
    await page.close()
    findings.push(...found.map(({ rule, what, measured, help }): Finding => {
      const { severity, limit } = rules.find(({ id }) => id === rule)!
      return { rule, severity, editions: [edition.id], file: `documents/${id}.vue`, line: 1, problem: `${what}: ${help}`, measured, limit }
    }))
  }
  return findings
}
