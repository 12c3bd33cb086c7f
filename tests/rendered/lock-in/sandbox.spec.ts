import { expect } from '@playwright/test'
import { settle } from '../../../scripts/lib/deck-page.ts'
import { alone, slideOf, test } from '../site.ts'
import { openLab, pageOf } from './lab.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('L8: one lever is moved at a time, and the others go back to where they began', async ({ page, site }) => {
  const lab = await openLab(page, site, 'LockInSandbox')
  const said = (name: string) => lab.getByRole('slider', { name })
  await expect(lab.getByRole('status')).toHaveText('どれか一つだけ、動かしてみる。')
  await lab.getByRole('button', { name: 'つなぐ' }).click()
  await expect(lab.getByRole('button', { pressed: true })).toHaveText('つなぐ')
  await expect(said('相互運用性')).toHaveAttribute('aria-valuetext', '50%')
  await expect(lab.locator('.outcome.changed')).toHaveText(['固まるまで、平均121人 → 441人', '51人差を覆す品質6.1 → 3.6'])
  // What runs is what the lever says, and the walls were elsewhere before.
  await expect(lab.locator('.walk-chart')).toHaveAccessibleName(/Aが21人先行すると/)
  await expect(lab.locator('.walk-before rect')).toHaveCount(2)

  await lab.getByRole('button', { name: '引っ越しを楽にする' }).click()
  await expect(lab.getByRole('button', { pressed: true })).toHaveText('引っ越しを楽にする')
  await expect(said('相互運用性')).toHaveAttribute('aria-valuetext', '0%')
  await expect(lab.locator('.outcome.changed')).toHaveText(['51人差を覆す品質6.1 → 4.6'])
  await expect(lab.getByRole('status')).toHaveText('固まり方は同じ。あとから、移りやすい。')

  await said('先行の助成').fill('-4')
  await expect(lab.getByRole('button', { pressed: true })).toHaveText('先に助ける')
  await expect(said('乗り換え費用')).toHaveAttribute('aria-valuetext', '2.0')
  // A condition is no lever: it stays as it is set, and lets no lever go.
  await said('Aが好きな人').fill('0.52')
  await expect(said('先行の助成')).toHaveAttribute('aria-valuetext', 'Bに4人')
  await lab.getByRole('button', { name: 'つなぐ' }).click()
  await expect(said('Aが好きな人')).toHaveAttribute('aria-valuetext', '52%')

  await lab.getByRole('button', { name: 'つなぐ' }).click()
  await expect(lab.getByRole('button', { pressed: true })).toHaveCount(0)
})

test('L8: a press on a lever moves nothing but what the lever moves', async ({ page, site }) => {
  const lab = await openLab(page, site, 'LockInSandbox')
  const places = () => lab.locator('.lever-card, .lab-rail .lab-button, .lab-slider, .verdict, .outcome, .walk-chart').evaluateAll(all => all.map((part) => {
    const { x, y, width, height } = part.getBoundingClientRect()
    return [x, y, width, height].map(Math.round)
  }))
  const before = await places()
  for (const name of ['つなぐ', '引っ越しを楽にする', '先に助ける']) {
    await lab.getByRole('button', { name }).click()
    await expect(lab.getByRole('button', { pressed: true })).toHaveText(name)
    expect(await places(), name).toEqual(before)
  }
  const size = await lab.locator('.verdict').evaluate(line => Number.parseFloat(getComputedStyle(line).fontSize))
  expect(size).toBeGreaterThanOrEqual(36)
})

test.describe('alone', () => {
  test.use(alone)

  test('L8: the link that is copied brings the settings back', async ({ page, site, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const lab = await openLab(page, site, 'LockInSandbox')
    await lab.getByRole('slider', { name: '相互運用性' }).fill('0.3')
    await lab.getByRole('slider', { name: 'Aが好きな人' }).fill('0.57')
    await lab.getByRole('button', { name: '設定つきのリンクをコピー' }).click()
    await expect(lab.getByRole('button', { name: 'コピーしました' })).toBeVisible()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    expect(link).toMatch(/\?lab=0,0.3,2,0.57$/)
  })
})

test('L8: a link brings its settings back, even several levers; the next touch goes back to one, and the reset to none', async ({ page, site }) => {
  const no = pageOf('LockInSandbox')
  await page.goto(`${site.url}#/${no}?lab=5,0.5,1,0.5`)
  await slideOf(page, no).waitFor()
  await settle(page)
  const lab = slideOf(page, no)
  await expect(lab.getByRole('slider', { name: '先行の助成' })).toHaveAttribute('aria-valuetext', 'Aに5人')
  await expect(lab.getByRole('slider', { name: '相互運用性' })).toHaveAttribute('aria-valuetext', '50%')
  await expect(lab.locator('.outcome').first()).toHaveText('Aの勝率50% → 62%')
  await expect(lab.getByRole('status')).toHaveText('いくつも動いている。一つなら、どれか。')
  await lab.getByRole('slider', { name: '先行の助成' }).fill('3')
  await expect(lab.getByRole('slider', { name: '相互運用性' })).toHaveAttribute('aria-valuetext', '0%')
  await expect(lab.locator('.outcome').first()).toHaveText('Aの勝率50% → 64%')
  await lab.getByRole('button', { name: 'つまみを戻す' }).click()
  await expect(lab.locator('.outcome.changed')).toHaveCount(0)
  await expect(lab.locator('.outcome').first()).toHaveText('Aの勝率50%')
})
