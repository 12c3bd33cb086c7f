import { expect } from '@playwright/test'
import { settle } from '../../../scripts/lib/deck-page.ts'
import { slideOf, test } from '../site.ts'
import { openLab, pageOf } from './lab.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('L8: the link that is copied brings the settings back', async ({ page, site, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const lab = await openLab(page, site, 'LockInSandbox')
  await lab.getByRole('slider', { name: '相互運用性' }).fill('0.3')
  await lab.getByRole('slider', { name: 'Aが好きな人' }).fill('0.57')
  await lab.getByRole('button', { name: '設定つきのリンクをコピー' }).click()
  await expect(lab.getByRole('button', { name: 'コピーしました' })).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toMatch(/\?lab=0,0.3,0,0.57$/)
})

test('L8: the link brings the settings back, and the reset clears them', async ({ page, site }) => {
  const no = pageOf('LockInSandbox')
  await page.goto(`${site.url}#/${no}?lab=5,0.5,1,0.5`)
  await slideOf(page, no).waitFor()
  await settle(page)
  const lab = slideOf(page, no)
  await expect(lab.getByRole('slider', { name: '先行の助成' })).toHaveAttribute('aria-valuetext', 'Aに5人')
  await expect(lab.getByRole('slider', { name: '相互運用性' })).toHaveAttribute('aria-valuetext', '50%')
  await expect(lab.getByRole('status')).toContainText('Aの勝率は62%')
  await lab.getByRole('button', { name: 'はじめに戻す' }).click()
  await expect(lab.getByRole('status')).toContainText('Aの勝率は50%')
})
