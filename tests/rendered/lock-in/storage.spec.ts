import { expect } from '@playwright/test'
import { alone, test } from '../site.ts'
import { expectPlayed, openLab, play } from './lab.ts'

test.use({ ...alone, contextOptions: { reducedMotion: 'reduce' } })

/** What somebody, or an older deck, may have left in the browser. */
const poison = [
  '{',
  'null',
  '[]',
  '{"began":"x","entries":7}',
  JSON.stringify({ began: 0, entries: Object.fromEntries(
    ['bet:winner', 'play:histories', 'play:sandbox', 'lever:sandbox:kappa', 'lever:lab:lead', 'choice:early', 'choice:scene', 'histories:step'].flatMap((key, i) => [[key, { at: Date.now(), value: [99, 'x', null, { seed: 'x' }][i % 4] }], [`${key}?`, 5]]),
  ) }),
]

for (const text of poison) {
  test(`storage that holds ${text.slice(0, 30)} is harmless`, async ({ page, site, trouble }) => {
    await page.addInitScript((text) => {
      if (!sessionStorage.length)
        sessionStorage.setItem('deck:lecture:/school/lecture/', text)
    }, text)
    for (const component of ['AdopterGame', 'HistoriesLab', 'LeverLab lever="kappa"', 'SwitchingLab', 'LockInSandbox'])
      await expect((await openLab(page, site, component)).getByRole('status').first()).toBeVisible()
    await play(await openLab(page, site, 'HistoriesLab'))
    expect(trouble.console).toEqual([])
  })
}

test('a message of another shape is harmless', async ({ page, site, context, trouble }) => {
  const lab = await openLab(page, site, 'HistoriesLab')
  await play(lab)
  const other = await context.newPage()
  const there = await openLab(other, site, 'HistoriesLab')
  await other.evaluate(() => {
    const channel = new BroadcastChannel('/school/lecture/ deck:lecture:/school/lecture/')
    for (const message of [{ entries: 7, began: 'x' }, { entries: { 'bet:winner': 5, 'play:histories': { at: Date.now() + 1, value: 'x' } } }, { began: 9e15 }])
      channel.postMessage(message)
  })
  // The play is overwritten by nonsense and counts as none; the bet stands, and all goes on.
  await expect(lab.locator('.verdict')).toHaveText('まだ、どちらでもない')
  await expect(there.getByLabel('Bの庭に挙がった手の数')).toHaveValue('23')
  await lab.getByRole('button', { name: '一回', exact: true }).click()
  await expectPlayed(lab)
  await expectPlayed(there)
  expect(trouble.console).toEqual([])
})
