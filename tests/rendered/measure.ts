import type { Locator } from '@playwright/test'
import type { measureSlide } from '../../rules/rendered/index.ts'
import { pageRules } from '../../rules/rendered/index.ts'
import { pageRulesScript } from '../../scripts/lib/page-rules.ts'
import { rest } from '../../scripts/lib/rendered-check.ts'

declare const deckRules: { measureSlide: typeof measureSlide }

/**
 * What the rules find on one slide as it stands on the screen now, in whatever state a test has brought it.
 * @param ids of the rules
 * @param ended whether nothing more comes on it
 * @returns a line for each finding
 */
export async function complaints(slide: Locator, ids: readonly string[] = pageRules.map(({ id }) => id), ended = false): Promise<string[]> {
  const page = slide.page()
  await rest(page)
  if (!await page.evaluate(() => 'deckRules' in globalThis))
    await page.evaluate(await pageRulesScript())
  const found = await slide.evaluate((root, [ended, ids]) => deckRules.measureSlide(root as HTMLElement, ended, ids), [ended, ids] as const)
  return found.map(({ rule, what, measured }) => `${rule}: ${what} ${measured}`)
}
