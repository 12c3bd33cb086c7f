import type { Locator } from '@playwright/test'
import { pageRules } from '../../rules/rendered/index.ts'
import { applyRules } from '../../scripts/lib/page-rules.ts'
import { rest } from '../../scripts/lib/rendered-check.ts'

/**
 * What the rules find on one slide as it stands on the screen now, in whatever state a test has brought it.
 * @param ids of the rules
 * @param ended whether nothing more comes on it
 * @returns a line for each finding
 */
export async function complaints(slide: Locator, ids: readonly string[] = pageRules.map(({ id }) => id), ended = false): Promise<string[]> {
  await rest(slide.page())
  const found = await applyRules(slide, ended, ids)
  return found.map(({ rule, what, measured }) => `${rule}: ${what} ${measured}`)
}
