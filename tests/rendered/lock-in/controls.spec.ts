import type { Locator } from '@playwright/test'
import { expect } from '@playwright/test'
import { standing, test } from '../site.ts'
import { openLab, pageOf } from './lab.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('arrow keys move a lever that has the focus, and turn slides otherwise', async ({ page, site }) => {
  const lab = await openLab(page, site, 'LockInSandbox')
  const here = pageOf('LockInSandbox')
  const slider = lab.getByRole('slider', { name: '先行の助成' })
  await slider.focus()
  // A lies to the left.
  await page.keyboard.press('ArrowLeft')
  await expect(slider).toHaveAttribute('aria-valuetext', 'Aに1人')
  expect(standing(page).no).toBe(here)

  await lab.getByRole('button', { name: '走らせる' }).click()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => standing(page).no).toBe(here + 1)
})

test('a mouse that let go of a lever leaves the arrow keys to the slides', async ({ page, site }) => {
  const lab = await openLab(page, site, 'LockInSandbox')
  const slider = lab.getByRole('slider', { name: '先行の助成' })
  const { x, y, width, height } = (await slider.boundingBox())!
  await page.mouse.move(x + width / 2, y + height / 2)
  await page.mouse.down()
  // The middle of the thumb comes no nearer to an end than half its width.
  await page.mouse.move(x + 16 + (width - 32) / 4, y + height / 2)
  await page.mouse.up()
  await expect(slider).toHaveAttribute('aria-valuetext', 'Aに5人')
  await expect(slider).not.toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => standing(page).no).toBe(pageOf('LockInSandbox') + 1)
  await page.keyboard.press('ArrowLeft')
  await expect(slider).toHaveAttribute('aria-valuetext', 'Aに5人')
})

test('a finger drags a lever without turning the slide, and turns it elsewhere', async ({ page, site }) => {
  const lab = await openLab(page, site, 'LockInSandbox')
  const here = pageOf('LockInSandbox')
  const swipeLeft = (target: Locator) => target.evaluate((element) => {
    const at = (type: string, clientX: number) => element.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerType: 'touch', pointerId: 7, isPrimary: true, buttons: 1, clientX, clientY: 300 }))
    // A pointer that exists only here cannot be captured.
    Element.prototype.setPointerCapture = () => {}
    at('pointerdown', 900)
    at('pointermove', 700)
    at('pointermove', 200)
    at('pointerup', 200)
  })
  await swipeLeft(lab.getByRole('slider').first())
  await expect(lab.getByRole('status')).toBeVisible()
  expect(standing(page).no).toBe(here)
  await swipeLeft(lab.locator('.walk-chart'))
  await expect.poll(() => standing(page).no).toBe(here + 1)
})

test('by keyboard alone: tab to the button, press it with the space bar, stay on the slide', async ({ page, site }) => {
  const lab = await openLab(page, site, 'HistoriesLab')
  const button = lab.getByRole('button', { name: '三回' })
  await button.focus()
  await page.keyboard.press('Space')
  await expect(lab.getByRole('status')).toContainText('Aが2回、Bが1回')
  await expect(button).toBeFocused()
  expect(standing(page).no).toBe(pageOf('HistoriesLab'))
})
