import type { Locator, Page } from '@playwright/test'
import type { Served } from '../../../scripts/lib/site.ts'
import { expect } from '@playwright/test'
import { readDeck } from '../../deck.ts'
import { openSlide, slideOf } from '../site.ts'

// eslint-disable-next-line antfu/no-top-level-await
export const deck = await readDeck()
/** Page numbers of the explorables. */
export const labs = deck.flatMap(({ layout, no }) => layout === 'lab' ? [no] : [])

/** Page number of the slide that holds a component. */
export function pageOf(component: string): number {
  return deck.findIndex(slide => slide.content.includes(`<${component}`)) + 1
}

export async function openLab(page: Page, site: Served, component: string) {
  await openSlide(page, site, pageOf(component))
  return slideOf(page, pageOf(component))
}

/** Bets on both gardens and runs it. */
export async function play(lab: Locator) {
  await lab.getByRole('button', { name: 'Aの庭' }).click()
  await lab.getByLabel('Bの庭に挙がった手の数').fill('23')
  await lab.getByLabel('Bの庭に挙がった手の数').blur()
  await lab.getByRole('button', { name: '一回', exact: true }).click()
  await expectPlayed(lab)
}

export async function expectPlayed(lab: Locator) {
  await expect(lab.getByLabel('Bの庭に挙がった手の数')).toHaveValue('23')
  await expect(lab.locator('.verdict')).toHaveText('55人めで、A')
}

export async function expectClean(lab: Locator) {
  await expect(lab.locator('.verdict')).toHaveText('まだ、どちらでもない')
  await expect(lab.getByLabel('Bの庭に挙がった手の数')).toHaveValue('')
  await expect(lab.locator('[aria-pressed=true], .bet-true')).toHaveCount(0)
  await expect(lab.getByRole('button', { name: '最初に戻す' })).toHaveCount(0)
}
