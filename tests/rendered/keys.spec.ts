import { expect } from '@playwright/test'
import { anySlide } from '../../slidev/dom.ts'
import { readDeck } from '../deck.ts'
import { openSlide, standing, test } from './site.ts'

const deck = await readDeck()
/** A slide of one state, before another of one. */
const still = deck.findIndex((slide, i) => i > 0 && [slide, deck[i + 1]].every(s => s && !s.note.includes('[click') && s.layout !== 'lab')) + 1

for (const [forth, back] of [['ArrowRight', 'ArrowLeft'], ['PageDown', 'PageUp'], ['Space', 'Shift+Space'], ['ArrowDown', 'ArrowUp']] as const) {
  test(`${forth} turns to the next slide, ${back} to the one before`, async ({ page, site }) => {
    await openSlide(page, site, still)
    await page.keyboard.press(forth)
    await expect.poll(() => standing(page)).toEqual({ no: still + 1, clicks: 0 })
    await page.keyboard.press(back)
    await expect.poll(() => standing(page).no).toBe(still)
  })
}

test('o shows all slides, and Escape goes back to the one that stood there', async ({ page, site }) => {
  await openSlide(page, site, still)
  await page.keyboard.press('o')
  const inOverview = page.locator(anySlide).and(page.locator(':not(#slideshow *)'))
  await expect.poll(() => inOverview.count()).toBeGreaterThanOrEqual(deck.length)
  await page.keyboard.press('Escape')
  await expect(inOverview).toHaveCount(0)
  expect(standing(page).no).toBe(still)
})

test('g asks where to, by number or by name', async ({ page, site }) => {
  await openSlide(page, site, still)
  await page.keyboard.press('g')
  await page.locator('#slidev-goto-dialog input').fill('3')
  await page.keyboard.press('Enter')
  await expect.poll(() => standing(page).no).toBe(3)
})

test('b and w, which clickers send for a black screen, leave the slide where it is', async ({ page, site }) => {
  await openSlide(page, site, still)
  for (const key of ['b', 'w'])
    await page.keyboard.press(key)
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => standing(page).no).toBe(still + 1)
})
