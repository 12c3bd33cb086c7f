import { expect } from '@playwright/test'
import { test } from '../site.ts'
import { openLab } from './lab.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('L5: each lever keeps its bet, tells the result and moves what it moves', async ({ page, site }) => {
  const head = await openLab(page, site, 'LeverLab lever="headStart"')
  await head.getByRole('button', { name: '9割' }).click()
  await expect(head.getByRole('slider')).toHaveCount(0)
  await head.getByRole('button', { name: '答えを見る' }).click()
  await expect(head.locator('.bet-answer.true')).toContainText('7割')
  await expect(head.getByRole('status')).toContainText('Aの勝率 50% → 73%')
  await expect(head.getByRole('slider', { name: '先行の助成' })).toHaveAttribute('aria-valuetext', 'Aが5人先行')

  const kappa = await openLab(page, site, 'LeverLab lever="kappa"')
  await kappa.getByRole('button', { name: '答えを見る' }).click()
  await expect(kappa.locator('.bet-answer.true')).toContainText('4倍近く')
  await expect(kappa.locator('.barrier-gauge')).toHaveAccessibleName(/Aが21人先行すると/)
  await kappa.getByRole('slider').fill('1')
  await expect(kappa.getByRole('status')).toHaveText('どちらにも、固まらない固まる線が、消えた。')
  await expect(kappa.locator('.barrier-gauge')).toHaveAccessibleName(/固まる線はない/)

  const sigma = await openLab(page, site, 'SwitchingLab')
  await sigma.getByRole('button', { name: '答えを見る' }).click()
  await expect(sigma.locator('.bet-answer.true')).toContainText('4倍くらい')
  await expect(sigma.getByRole('status')).toContainText('好みの差の0.1倍 → 4.1倍')
  await expect(sigma.locator('.price-chart')).toHaveAccessibleName(/11人差なら.*品質差は0\.1。.*51人差なら.*品質差は4\.1。/)
  await sigma.getByRole('slider', { name: '乗り換え費用' }).fill('2')
  await expect(sigma.getByRole('status')).toContainText('好みの差の0.1倍 → 6.1倍')
  // The bet was about the lead alone: asked again, the effort goes back to nothing.
  await sigma.getByRole('button', { name: '答えを見る' }).click()
  await expect(sigma.getByRole('status')).toContainText('好みの差の0.1倍 → 4.1倍')
})

test('L5: histories that the cap leaves undecided are shown as undecided, and every bar is drawn', async ({ page, site, trouble }) => {
  const lab = await openLab(page, site, 'LeverLab lever="kappa"')
  await lab.getByRole('button', { name: '答えを見る' }).click()
  for (const [kappa, undecided] of [['0.8', '1%'], ['0.9', '38%']] as const) {
    await lab.getByRole('slider').fill(kappa)
    await expect(lab.getByRole('status')).toContainText(`10,000人来ても、${undecided}がまだ決まらない。`)
    const chart = lab.locator('.tally-chart')
    await expect(chart.locator('.open')).toHaveText(new RegExp(kappa === '0.9' ? '決まらない 3\\d%' : '決まらない [12]%'))
    await expect(chart).toHaveAccessibleName(/^1,000回のうち.*10,000人来ても決まらない回が\d+%。/)
    const [a, open, b] = await chart.evaluate((svg) => {
      const width = (name: string) => Number(svg.querySelector(name)!.getAttribute('width'))
      const [a, b] = [width('.share-a'), width('.share-b')]
      return [a, width('.share-none') - a - b, b]
    })
    expect(Math.abs(a! - b!) / (a! + b!), 'neither camp gets what is open').toBeLessThan(0.15)
    expect(open).toBeGreaterThan(0)
    const bars = await chart.locator('.arrivals').evaluateAll(all => all.map(bar => Number(bar.getAttribute('width'))))
    expect(bars.length).toBeGreaterThan(5)
    expect(bars.every(width => width > 2)).toBe(true)
  }
  await expect(lab.locator('.tally-chart .open')).toHaveText(/決まらない 3\d%/)
  expect(trouble.console).toEqual([])
})
