import { expect } from '@playwright/test'
import { alone, slideOf, standing, test } from '../site.ts'
import { expectClean, expectPlayed, openLab, pageOf, play } from './lab.ts'

test.use({ ...alone, contextOptions: { reducedMotion: 'reduce' } })

test('L2: a bet and a show of hands stay while slides are turned, in every window and after a reload', async ({ page, site, context }) => {
  const lab = await openLab(page, site, 'HistoriesLab')
  await lab.getByRole('button', { name: 'Aの庭' }).click()
  await lab.getByLabel('Bの庭に挙がった手の数').fill('23')
  await lab.getByLabel('Bの庭に挙がった手の数').blur()
  await lab.getByRole('button', { name: '一回', exact: true }).click()
  await expect(lab.locator('.verdict')).toHaveText('55人めで、A')

  await page.keyboard.press('ArrowRight')
  await expect.poll(() => standing(page).no).toBe(pageOf('HistoriesLab') + 1)
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => standing(page).no).toBe(pageOf('HistoriesLab'))
  await expect(lab.getByLabel('Bの庭に挙がった手の数')).toHaveValue('23')

  const second = await context.newPage()
  const there = await openLab(second, site, 'HistoriesLab')
  await expect(there.getByLabel('Bの庭に挙がった手の数')).toHaveValue('23')
  await expect(there.locator('.verdict')).toHaveText('55人めで、A')
  await there.getByRole('button', { name: '別の偶然' }).click()
  const next = await there.locator('.verdict').textContent()
  expect(next).not.toContain('55人め')
  await expect(lab.locator('.verdict')).toHaveText(next!.trim())

  await page.reload()
  await expect(lab.getByLabel('Bの庭に挙がった手の数')).toHaveValue('23')
  await expect(lab.getByRole('button', { name: 'Aの庭' })).toHaveAttribute('aria-pressed', 'true')
})

test('a reload keeps the lecture, and a second one in the same browser starts clean', async ({ page, site, context }) => {
  const lab = await openLab(page, site, 'HistoriesLab')
  await play(lab)
  await page.reload()
  await expectPlayed(lab)
  await page.close()
  const next = await context.newPage()
  await expectClean(await openLab(next, site, 'HistoriesLab'))
})

test('Shift+N starts a new lecture in every window; the key alone, or in a field, does nothing', async ({ page, site, context }) => {
  const presenter = await openLab(page, site, 'HistoriesLab')
  const room = await openLab(await context.newPage(), site, 'HistoriesLab')
  await play(presenter)
  await expectPlayed(room)

  await page.bringToFront()
  await page.keyboard.press('n')
  await presenter.getByLabel('Aの庭に挙がった手の数').focus()
  await page.keyboard.press('Shift+N')
  await presenter.getByLabel('Aの庭に挙がった手の数').blur()
  await expectPlayed(presenter)

  await page.keyboard.press('Shift+N')
  await expectClean(presenter)
  await expectClean(room)
  await page.reload()
  await expectClean(presenter)
})

test('最初に戻す, pressed twice, starts a new lecture in every window, by keyboard too', async ({ page, site, context }) => {
  await context.clock.install()
  const presenter = await openLab(page, site, 'HistoriesLab')
  const room = await openLab(await context.newPage(), site, 'HistoriesLab')
  await page.bringToFront()
  await play(presenter)
  // The second press is waited for on the page's clock, not on the machine's.
  await page.clock.pauseAt(Date.now() + 60_000)
  await presenter.getByRole('button', { name: '最初に戻す' }).click()
  await expectPlayed(presenter)
  await presenter.getByRole('button', { name: '賭けと結果を消す' }).click()
  await page.clock.resume()
  await expectClean(presenter)
  await expectClean(room)

  await room.page().bringToFront()
  await play(room)
  await room.getByRole('button', { name: '最初に戻す' }).focus()
  await room.page().keyboard.press('Enter')
  await room.page().keyboard.press('Enter')
  await expectClean(presenter)
  await expectClean(room)
})

test('a new lecture clears choices and levers of every lab', async ({ page, site }) => {
  const game = await openLab(page, site, 'AdopterGame')
  await game.getByRole('button', { name: 'Aに入る' }).click()
  await game.getByRole('button', { name: '時間を進める' }).click()
  const lever = await openLab(page, site, 'LeverLab lever="kappa"')
  await lever.getByRole('button', { name: '答えを見る' }).click()
  const sandbox = await openLab(page, site, 'LockInSandbox')
  await sandbox.getByRole('slider', { name: '相互運用性' }).fill('0.7')
  await sandbox.getByRole('button', { name: '走らせる' }).click()
  await sandbox.getByRole('button', { name: '走らせる' }).blur()

  await page.keyboard.press('Shift+N')
  await expect(sandbox.getByRole('slider', { name: '相互運用性' })).toHaveAttribute('aria-valuetext', '0%')
  await expect(sandbox.locator('.walk-path:not(.ghost)')).toHaveCount(0)
  await expect((await openLab(page, site, 'LeverLab lever="kappa"')).getByRole('status')).toContainText('先に賭けて、それから答えを見る。')
  await expect((await openLab(page, site, 'AdopterGame')).getByRole('status')).toContainText('あなたの好みは、A')
})

test('a window left open starts clean when nobody touched it for six hours', async ({ page, site, context }) => {
  await context.clock.install()
  const lab = await openLab(page, site, 'HistoriesLab')
  await play(lab)
  await page.clock.fastForward('05:58:00')
  await expectPlayed(lab)
  await page.clock.fastForward('00:04:00')
  await expectClean(lab)
})

test('a window that opens with a link brings its settings and leaves the bets of the others', async ({ page, site, context }) => {
  const lab = await openLab(page, site, 'HistoriesLab')
  await play(lab)
  const other = await context.newPage()
  await other.goto(`${site.url}#/${pageOf('LockInSandbox')}?lab=5,0.5,1,0.5`)
  await expect(slideOf(other, pageOf('LockInSandbox')).getByRole('slider', { name: '先行の助成' })).toHaveAttribute('aria-valuetext', 'Aに5人')
  const sandbox = await openLab(page, site, 'LockInSandbox')
  await expect(sandbox.getByRole('slider', { name: '先行の助成' })).toHaveAttribute('aria-valuetext', 'Aに5人')
  await expectPlayed(await openLab(page, site, 'HistoriesLab'))
  await expectPlayed(await openLab(other, site, 'HistoriesLab'))
})
