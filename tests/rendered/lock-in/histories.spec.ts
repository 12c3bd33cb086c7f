import type { Locator } from '@playwright/test'
import { expect } from '@playwright/test'
import { alone, test } from '../site.ts'
import { openLab, pageOf } from './lab.ts'

test.use({ ...alone, contextOptions: { reducedMotion: 'reduce' } })

test('L2: the presenter runs it, and the room sees it', async ({ page, site, context }) => {
  const room = await openLab(page, site, 'HistoriesLab')
  const presenter = await context.newPage()
  await presenter.goto(`${site.url}#/presenter/${pageOf('HistoriesLab')}`)
  await presenter.getByRole('button', { name: '一回', exact: true }).first().click()
  await expect(room.getByRole('status')).toContainText('55人めで、A')
})

test('L3: the same seed walks the same way, another seed another, and three begin with the one', async ({ page, site, browser }) => {
  const walksOf = (lab: Locator) => lab.locator('.walk-way').evaluateAll(all => all.map(path => path.getAttribute('d')))
  const lab = await openLab(page, site, 'HistoriesLab')
  await lab.getByRole('button', { name: '一回', exact: true }).click()
  const [one] = await walksOf(lab)
  await lab.getByRole('button', { name: '三回' }).click()
  await expect(lab.getByRole('status')).toHaveText('Aが2回、Bが1回初めの条件は、どれも同じだった。')
  await expect(lab.getByRole('img')).toHaveAccessibleName(/1本めは55人めでAに固まった。2本めは163人めでAに固まった。3本めは75人めでBに固まった。/)
  const three = await walksOf(lab)
  // The scale has grown with the longest, so that every fourth step is drawn: 13 and the last of 55, 40 and the last of 163, 18 of 75.
  expect(three.map(d => d!.split('L').length - 1)).toEqual([14, 41, 19])
  expect(one!.split('L').length - 1).toBe(55)

  const other = await browser.newPage({ reducedMotion: 'reduce' })
  const there = await openLab(other, site, 'HistoriesLab')
  await there.getByRole('button', { name: '三回' }).click()
  await expect(there.getByRole('status')).toContainText('Aが2回、Bが1回')
  expect(await walksOf(there)).toEqual(three)
  await other.close()

  await lab.getByRole('button', { name: '別の偶然' }).click()
  await expect.poll(() => walksOf(lab)).not.toEqual(three)
})

test('L4: a thousand runs come out beside what is expected of them, in every window', async ({ page, site, context }) => {
  const lab = await openLab(page, site, 'HistoriesLab')
  await lab.getByRole('button', { name: '千回' }).click()
  const result = /^Aが(?:4[6-9]|5[0-4])%、Bが(?:4[6-9]|5[0-4])%決まる人数は、31〜90人がいちばん多くて(?:3[7-9]|4[0-4])%。$/
  await expect(lab.getByRole('status')).toHaveText(result)
  const room = await openLab(await context.newPage(), site, 'HistoriesLab')
  await expect(room.getByRole('status')).toHaveText(result)
  await expect(room.getByRole('img')).toHaveAccessibleName(/1,000回のうち.*理論では50%と50%。固まるまで、平均1[12]\d人。$/)
  // One, three and a thousand lie in one picture: the histories stay, the ends of all stand outside the barriers.
  await expect(room.locator('.walk-path')).toHaveCount(3)
  await expect(room.locator('.walk-ends')).toHaveCount(2)
})
