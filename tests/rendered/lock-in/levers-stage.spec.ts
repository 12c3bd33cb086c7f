import type { Locator } from '@playwright/test'
import { expect } from '@playwright/test'
import { printedSlide } from '../../../slidev/dom.ts'
import { test } from '../site.ts'
import { openLab, pageOf } from './lab.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const answer = { name: '答えを見る' }

async function boxOf(part: Locator) {
  const { x, y, width, height } = (await part.boundingBox())!
  return { left: x, right: x + width, top: y, bottom: y + height, middle: x + width / 2 }
}

/** Every part that has a place of its own, and where it is. */
function places(lab: Locator) {
  return lab.locator('.lab-step, .bet-answer, .lab-rail > .lab-button, .lever-card, .verdict, .lab-stage svg, .lab-way, .price-levers').evaluateAll(all => all.map((part) => {
    const { x, y, width, height } = part.getBoundingClientRect()
    return `${part.getAttribute('class')!.split(' ')[0]} ${[x, y, width, height].map(Math.round).join(' ')}`
  }))
}

test('A is left and B is right: of the walls, of the bar, of the heaps', async ({ page, site }) => {
  for (const lever of ['headStart', 'kappa']) {
    const lab = await openLab(page, site, `LeverLab lever="${lever}"`)
    await lab.getByRole('button', answer).click()
    await expect(lab.locator('.tally-chart')).toHaveAccessibleName(/^1,000回のうち/)
    for (const [a, b] of [['.wall-a', '.wall-b'], ['.share-a', '.share-b'], ['.tally-heap.camp-a', '.tally-heap.camp-b'], ['.before-a', '.before-b']] as const)
      expect((await boxOf(lab.locator(a))).right, `${lever} ${a}`).toBeLessThanOrEqual((await boxOf(lab.locator(b))).left + 4)
    // One width: the road, the bar and the heaps end at the same edges.
    const widths = await Promise.all(['.road', '.share-none'].map(async part => (await boxOf(lab.locator(part))).right))
    widths.push((await boxOf(lab.locator('.tally-heap.camp-b .base'))).right)
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(5)
  }
})

test('a wall moves under its lever, to where the lever stands, and leaves its outline behind', async ({ page, site }) => {
  const lab = await openLab(page, site, 'LeverLab lever="kappa"')
  const middle = async (part: string) => (await boxOf(lab.locator(part))).middle
  const [road, a, b] = [await middle('.road'), await middle('.wall-a'), await middle('.wall-b')]
  await lab.getByRole('button', answer).click()
  // 11 people ahead became 21.
  expect((road - await middle('.wall-a')) / (road - a)).toBeCloseTo(21 / 11, 1)
  expect((await middle('.wall-b') - road) / (b - road)).toBeCloseTo(21 / 11, 1)
  expect(await middle('.before-a')).toBeCloseTo(a, 0)
  expect(await middle('.before-b')).toBeCloseTo(b, 0)
  await expect(lab.locator('.barrier-gauge')).toContainText('まえは 11')
})

test('a head start moves the start towards A, and nothing else; its name keeps clear of the wall', async ({ page, site }) => {
  const lab = await openLab(page, site, 'LeverLab lever="headStart"')
  const [wall, start, ring] = ['.wall-a', '.start circle', '.before circle'].map(part => lab.locator(part)) as [Locator, Locator, Locator]
  const [wallAt, startAt] = [(await boxOf(wall)).middle, (await boxOf(start)).middle]
  await lab.getByRole('button', answer).click()
  expect((await boxOf(wall)).middle).toBeCloseTo(wallAt, 0)
  expect((startAt - (await boxOf(start)).middle) / (startAt - wallAt)).toBeCloseTo(5 / 11, 1)
  expect((await boxOf(ring)).middle).toBeCloseTo(startAt, 0)
  await lab.getByRole('slider').fill('10')
  const name = await boxOf(lab.locator('.start text'))
  expect(name.top, 'under the wall, not on it').toBeGreaterThan((await boxOf(wall)).bottom - 2)
})

test('before a run the stage shows what is known, marked as such; after it the same stays as an outline', async ({ page, site }) => {
  const lab = await openLab(page, site, 'LeverLab lever="kappa"')
  const chart = lab.locator('.tally-chart')
  await expect(chart).toHaveAccessibleName('まだ回していない。動かす前は、Aの勝ちが50%で、固まるまで平均121人。')
  await expect(chart).toContainText('動かす前の平均 121人')
  const outlines = async () => Promise.all((await chart.locator('path.lab-was').all()).map(async path => (await boxOf(path)).bottom - (await boxOf(path)).top))
  expect(Math.min(...await outlines())).toBeGreaterThan(30)
  expect(await chart.locator('.arrivals').evaluateAll(all => all.filter(bar => Number(bar.getAttribute('height'))))).toEqual([])
  await lab.getByRole('button', answer).click()
  await expect(chart).toContainText('いまの平均 441人')
  await expect(chart).toContainText('動かす前の平均 121人')
  expect(Math.min(...await outlines())).toBeGreaterThan(30)
  // Put back, the lever gives what was there: no history differs.
  await lab.getByRole('slider').fill('0')
  await expect(chart).toContainText('いまの平均 121人')
  const topOf = (part: string) => chart.locator('.tally-heap.camp-a').locator(part).evaluateAll(all => Math.min(...all.map(one => one.getBoundingClientRect().top)))
  await expect.poll(async () => Math.abs(await topOf('.arrivals') - await topOf('path.lab-was'))).toBeLessThan(0.5)
})

test('the price of leaving: the small bar stays beside the large one, and both keep their numbers', async ({ page, site }) => {
  const lab = await openLab(page, site, 'SwitchingLab')
  await expect(lab.locator('.price-chart')).toContainText('51人差')
  await expect(lab.locator('.price-chart .now rect')).toHaveCount(0)
  await lab.getByRole('button', answer).click()
  const [small, large] = await Promise.all(['.before', '.now'].map(row => lab.locator(`.price-chart ${row} .crowd`).evaluate(bar => bar.getBoundingClientRect().width)))
  // 4.1 beside 0.1
  expect(large! / small!).toBeCloseTo(41, 0)
  await expect(lab.locator('.price-chart .before .price')).toHaveText('0.1')
  await expect(lab.locator('.price-chart .now .price')).toHaveText('4.1')
})

for (const [component, asked, verdict] of [
  ['LeverLab lever="headStart"', 'Aの勝率 50% → ？', 'Aの勝率 50% → 73%'],
  ['LeverLab lever="kappa"', '固まるまで平均121人 → ？', '平均121人 → 441人'],
  ['SwitchingLab', '11人差で0.1倍、51人差で？', '好みの差の0.1倍 → 4.1倍'],
] as const) {
  test(`${component}: the verdict is read from the last row, and nothing moves when it comes`, async ({ page, site }) => {
    const lab = await openLab(page, site, component)
    await expect(lab.locator('.verdict')).toHaveText(asked)
    // A bet makes the run the next thing to do; that, too, moves nothing.
    const before = await places(lab)
    await lab.locator('.bet-answer .lab-button').first().click()
    expect(await places(lab)).toEqual(before)
    await lab.getByRole('button', answer).click()
    await expect(lab.locator('.verdict')).toHaveText(verdict)
    await expect(lab.locator('.verdict')).toHaveCSS('font-size', '60px')
    expect(await places(lab)).toEqual(before)
    const stage = await boxOf(lab.locator('.lab-figure'))
    const words = await lab.locator('.verdict, .verdict-line').evaluateAll(all => all.map((line) => {
      const range = document.createRange()
      range.selectNodeContents(line)
      return range.getBoundingClientRect().right
    }))
    expect(Math.max(...words)).toBeLessThanOrEqual(stage.left + 760 + 1)
  })
}

test('with motion, a run is on its way until a click on the stage ends it', async ({ browser, site }) => {
  const context = await browser.newContext({ reducedMotion: 'no-preference' })
  await context.clock.install()
  const page = await context.newPage()
  const lab = await openLab(page, site, 'SwitchingLab')
  await page.clock.pauseAt(Date.now() + 60_000)
  await lab.getByRole('button', answer).click()
  await expect(lab.locator('.verdict')).toHaveText('11人差で0.1倍、51人差で？')
  await lab.locator('.price-chart').click()
  await expect(lab.locator('.verdict')).toHaveText('好みの差の0.1倍 → 4.1倍')
  await context.close()
})

test('a thumb is large enough for a finger, and a lever with a middle begins there', async ({ page, site }) => {
  const lab = await openLab(page, site, 'LockInSandbox')
  for (const [name, said] of [['先行の助成', 'なし'], ['Aが好きな人', '50%']] as const) {
    const slider = lab.getByRole('slider', { name })
    const { middle, top, bottom } = await boxOf(slider)
    expect(bottom - top).toBeGreaterThanOrEqual(32)
    // Whoever takes hold of the thumb moves nothing yet; whoever presses beside it does.
    for (const aside of [-14, 0, 14]) {
      await page.mouse.click(middle + aside, (top + bottom) / 2)
      await expect(slider).toHaveAttribute('aria-valuetext', said)
    }
    await page.mouse.click(middle - 24, (top + bottom) / 2)
    await expect(slider).not.toHaveAttribute('aria-valuetext', said)
  }
})

test('print shows what the title asks: the market as it is, and each lever moved alone', async ({ printed }) => {
  const figures = printed.locator(printedSlide(pageOf('LockInSandbox'))).locator('.sandbox-figure')
  await expect(figures.locator('figcaption')).toHaveText(['動かす前', '先に助ける なし→Aに3人', 'つなぐ 0%→50%', '引っ越しを楽にする 2.0→0.5'])
  const walls = await figures.locator('.walk-chart').evaluateAll(all => all.map(chart => chart.getAttribute('aria-label')!.match(/Aが(\d+)人先行/)![1]))
  expect(walls).toEqual(['11', '11', '21', '11'])
  // By hand: (3 + 11) / 22; 14 · 8; 21²; 0.1 · 51 − 1 + 2, with half the crowd, with a quarter of the cost.
  const changed = await figures.evaluateAll(all => all.map(figure => [...figure.querySelectorAll('.changed .outcome-value')].map(value => value.textContent!.trim())))
  expect(changed).toEqual([[], ['50% → 64%', '121人 → 112人'], ['121人 → 441人', '6.1 → 3.6'], ['6.1 → 4.6']])
})

test('the focus of a slider is seen round its thumb, and no box lies on the words beside it', async ({ page, site }) => {
  const lab = await openLab(page, site, 'LockInSandbox')
  const slider = lab.getByRole('slider', { name: '相互運用性' })
  const before = await slider.screenshot()
  await slider.focus()
  await expect(slider).toHaveCSS('outline-style', 'none')
  expect(before.equals(await slider.screenshot()), 'it looks as before').toBe(false)
})

test('what came true is muted while the stage shows something else than the bet asked, and nothing moves', async ({ page, site }) => {
  const lab = await openLab(page, site, 'LeverLab lever="headStart"')
  await lab.getByRole('button', answer).click()
  const tag = lab.locator('.bet-answer', { hasText: '7割' }).locator('.bet-true')
  const ground = () => tag.evaluate(e => getComputedStyle(e).backgroundColor)
  const [known, where] = [await ground(), await boxOf(tag)]
  await lab.getByRole('slider').fill('10')
  await expect.poll(ground).not.toBe(known)
  expect(await boxOf(tag)).toEqual(where)
  await lab.getByRole('slider').fill('5')
  await expect.poll(ground).toBe(known)
})

test('a tag stands within its answer, clear of its name and of the number', async ({ page, site }) => {
  const lab = await openLab(page, site, 'HistoriesLab')
  await lab.getByRole('button', { name: '一回', exact: true }).click()
  for (const tag of await lab.locator('.bet-true').all()) {
    const option = tag.locator('xpath=..')
    const [box, own, count] = await Promise.all([option, tag, option.locator('.count')].map(boxOf))
    const name = await option.locator('.lab-button').evaluate((button) => {
      const range = document.createRange()
      range.selectNodeContents(button)
      return range.getBoundingClientRect().right
    })
    expect(own!.left).toBeGreaterThan(name + 1)
    expect(own!.right).toBeLessThan(count!.left)
    expect(own!.top).toBeGreaterThan(box!.top + 6)
    expect(own!.bottom).toBeLessThan(box!.bottom - 6)
  }
})

test('without walls, histories stay in the picture, dots and all, and are told apart by their lines', async ({ page, site }) => {
  const lab = await openLab(page, site, 'LockInSandbox')
  await lab.getByRole('slider', { name: '相互運用性' }).fill('1')
  await lab.getByRole('button', { name: '走らせる' }).click()
  const chart = await boxOf(lab.locator('.walk-chart'))
  for (const dot of await lab.locator('.walk-mark.end circle').all()) {
    const { left, right, bottom } = await boxOf(dot)
    expect(left).toBeGreaterThanOrEqual(chart.left + 90)
    expect(right).toBeLessThanOrEqual(chart.right)
    expect(bottom).toBeLessThanOrEqual(chart.bottom)
  }
  const lines = await lab.locator('.walk-way').evaluateAll(all => all.map(path => getComputedStyle(path).strokeDasharray))
  expect(new Set(lines).size).toBe(3)
})
