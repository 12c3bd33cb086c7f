import type { Locator, Page } from '@playwright/test'
import type { Served } from '../../scripts/lib/site.ts'
import { expect } from '@playwright/test'
import { settle } from '../../scripts/lib/deck-page.ts'
import { printedSlide } from '../../slidev/dom.ts'
import { readDeck } from '../deck.ts'
import { complaints } from './measure/index.ts'
import { openSlide, slideOf, standing, test } from './site.ts'

const deck = await readDeck()
const labs = deck.flatMap((slide, i) => slide.layout === 'lab' ? [i + 1] : [])

/** Page number of the slide that holds a component. */
function pageOf(component: string): number {
  return deck.findIndex(slide => slide.content.includes(`<${component}`)) + 1
}

async function openLab(page: Page, site: Served, component: string) {
  await openSlide(page, site, pageOf(component))
  return slideOf(page, pageOf(component))
}

test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('the interlude has an explorable for each step, in 10 to 13 slides', () => {
  const start = deck.findIndex(({ part }) => part?.kind === 'interlude')
  const next = deck.findIndex(({ opens }, i) => i > start && opens)
  // The check slide is the deck's voice, not a step of the interlude.
  const length = deck.slice(start, next).filter(({ layout }) => layout !== 'check').length
  expect(length).toBeGreaterThanOrEqual(10)
  expect(length).toBeLessThanOrEqual(13)
  expect(labs.map(no => deck[no - 1]!.beats[0])).toEqual(['L1', 'L2', 'L5', 'L5', 'L5', 'L8'])
})

test('L1: a choice is answered with what the model would have chosen, and why', async ({ page, site }) => {
  const lab = await openLab(page, site, 'AdopterGame')
  await expect(lab.getByText('模型なら')).toHaveCount(0)
  await lab.getByRole('button', { name: 'Aに入る' }).nth(1).click()
  await expect(lab.getByRole('status').nth(1)).toHaveText('模型ならB。あなたは別の道')
  await expect(lab.getByText('好み1 + 18人×0.1 = 2.8')).toBeVisible()
})

test('the rule that the adopters follow can be read on a slide, as it runs', async ({ page, site }) => {
  const no = deck.findIndex(({ content }) => content.includes('lock-in.ts#')) + 1
  await openSlide(page, site, no)
  await expect(slideOf(page, no).locator('pre')).toContainText('return d > lower ? \'A\' : \'B\'')
})

test('L2: a bet and a show of hands stay while slides are turned, in every window and after a reload', async ({ page, site, context }) => {
  const lab = await openLab(page, site, 'HistoriesLab')
  await lab.getByRole('button', { name: 'Aの庭' }).click()
  await lab.getByLabel('Bの庭に挙がった手の数').fill('23')
  await lab.getByLabel('Bの庭に挙がった手の数').blur()
  await lab.getByRole('button', { name: '一回', exact: true }).click()
  await expect(lab.getByRole('status')).toHaveText('55人めで、Aの庭に固まった。')

  await page.keyboard.press('ArrowRight')
  await expect.poll(() => standing(page).no).toBe(pageOf('HistoriesLab') + 1)
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => standing(page).no).toBe(pageOf('HistoriesLab'))
  await expect(lab.getByLabel('Bの庭に挙がった手の数')).toHaveValue('23')

  const second = await context.newPage()
  const there = await openLab(second, site, 'HistoriesLab')
  await expect(there.getByLabel('Bの庭に挙がった手の数')).toHaveValue('23')
  await expect(there.getByRole('status')).toHaveText('55人めで、Aの庭に固まった。')
  await there.getByRole('button', { name: '別の偶然' }).click()
  const next = await there.getByRole('status').textContent()
  expect(next).not.toContain('55人め')
  await expect(lab.getByRole('status')).toHaveText(next!.trim())

  await page.reload()
  await expect(lab.getByLabel('Bの庭に挙がった手の数')).toHaveValue('23')
  await expect(lab.getByRole('button', { name: 'Aの庭' })).toHaveAttribute('aria-pressed', 'true')
})

test('L2: the presenter runs it, and the room sees it', async ({ page, site, context }) => {
  const room = await openLab(page, site, 'HistoriesLab')
  const presenter = await context.newPage()
  await presenter.goto(`${site.url}#/presenter/${pageOf('HistoriesLab')}`)
  await presenter.getByRole('button', { name: '一回', exact: true }).first().click()
  await expect(room.getByRole('status')).toHaveText('55人めで、Aの庭に固まった。')
})

/** Bets on both gardens and runs it. */
async function play(lab: Locator) {
  await lab.getByRole('button', { name: 'Aの庭' }).click()
  await lab.getByLabel('Bの庭に挙がった手の数').fill('23')
  await lab.getByLabel('Bの庭に挙がった手の数').blur()
  await lab.getByRole('button', { name: '一回', exact: true }).click()
  await expectPlayed(lab)
}

async function expectPlayed(lab: Locator) {
  await expect(lab.getByLabel('Bの庭に挙がった手の数')).toHaveValue('23')
  await expect(lab.getByRole('status')).toHaveText('55人めで、Aの庭に固まった。')
}

async function expectClean(lab: Locator) {
  await expect(lab.getByRole('status')).toHaveText('一人来るごとに、線が一つ進む。上の線か下の線に着いたら、終わり。')
  await expect(lab.getByLabel('Bの庭に挙がった手の数')).toHaveValue('')
  await expect(lab.locator('[aria-pressed=true], .bet-true')).toHaveCount(0)
  await expect(lab.getByRole('button', { name: '新しい講義' })).toHaveCount(0)
}

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

test('新しい講義, pressed twice, starts a new lecture in every window, by keyboard too', async ({ page, site, context }) => {
  const presenter = await openLab(page, site, 'HistoriesLab')
  const room = await openLab(await context.newPage(), site, 'HistoriesLab')
  await page.bringToFront()
  await play(presenter)
  await presenter.getByRole('button', { name: '新しい講義' }).click()
  await expectPlayed(presenter)
  await presenter.getByRole('button', { name: '賭けと結果を消す' }).click()
  await expectClean(presenter)
  await expectClean(room)

  await room.page().bringToFront()
  await play(room)
  await room.getByRole('button', { name: '新しい講義' }).focus()
  await room.page().keyboard.press('Enter')
  await room.page().keyboard.press('Enter')
  await expectClean(presenter)
  await expectClean(room)
})

test('a new lecture clears choices and levers of every lab', async ({ page, site }) => {
  const game = await openLab(page, site, 'AdopterGame')
  await game.getByRole('button', { name: 'Aに入る' }).first().click()
  const lever = await openLab(page, site, 'LeverLab lever="kappa"')
  await lever.getByRole('button', { name: '答えを見る' }).click()
  const sandbox = await openLab(page, site, 'LockInSandbox')
  await sandbox.getByRole('slider', { name: '相互運用性' }).fill('0.7')
  await sandbox.getByRole('button', { name: '走らせる' }).click()
  await sandbox.getByRole('button', { name: '走らせる' }).blur()

  await page.keyboard.press('Shift+N')
  await expect(sandbox.getByRole('slider', { name: '相互運用性' })).toHaveAttribute('aria-valuetext', '0%')
  await expect(sandbox.locator('.walk-chart path')).toHaveCount(0)
  await expect((await openLab(page, site, 'LeverLab lever="kappa"')).getByRole('status')).toHaveText('先に賭けて、それから動かす。')
  await expect((await openLab(page, site, 'AdopterGame')).getByRole('status').first()).toHaveText('あなたの好みは、A')
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

/** What somebody, or an older deck, may have left in the browser. */
const poison = [
  '{',
  'null',
  '[]',
  '{"began":"x","entries":7}',
  JSON.stringify({ began: 0, entries: Object.fromEntries(
    ['bet:winner', 'play:histories', 'play:sandbox', 'lever:sandbox:kappa', 'lever:lab:lead', 'choice:early', 'histories:step'].flatMap((key, i) => [[key, { at: Date.now(), value: [99, 'x', null, { seed: 'x' }][i % 4] }], [`${key}?`, 5]]),
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
    const channel = new BroadcastChannel('deck:lecture:/school/lecture/')
    for (const message of [{ entries: 7, began: 'x' }, { entries: { 'bet:winner': 5, 'play:histories': { at: Date.now() + 1, value: 'x' } } }, { began: 9e15 }])
      channel.postMessage(message)
  })
  // The play is overwritten by nonsense and counts as none; the bet stands, and all goes on.
  await expect(lab.getByRole('status')).toHaveText('一人来るごとに、線が一つ進む。上の線か下の線に着いたら、終わり。')
  await expect(there.getByLabel('Bの庭に挙がった手の数')).toHaveValue('23')
  await lab.getByRole('button', { name: '一回', exact: true }).click()
  await expectPlayed(lab)
  await expectPlayed(there)
  expect(trouble.console).toEqual([])
})

test('L3: the same seed walks the same way, another seed another, and three begin with the one', async ({ page, site, browser }) => {
  const walksOf = (lab: Locator) => lab.locator('.walk-chart path').evaluateAll(all => all.map(path => path.getAttribute('d')))
  const lab = await openLab(page, site, 'HistoriesLab')
  await lab.getByRole('button', { name: '一回', exact: true }).click()
  const [one] = await walksOf(lab)
  await lab.getByRole('button', { name: '三回' }).click()
  await expect(lab.getByRole('status')).toHaveText('三回のうち、Aが2回、Bが1回。初めの条件は、どれも同じだった。')
  await expect(lab.getByRole('img')).toHaveAccessibleName(/1本めは55人めでAに固まった。2本めは163人めでAに固まった。3本めは75人めでBに固まった。/)
  const three = await walksOf(lab)
  // The scale has grown with the longest; the first history still has as many steps.
  expect(three.map(d => d!.split('L').length - 1)).toEqual([55, 163, 75])
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
  const result = /^千回のうち、Aが(?:4[6-9]|5[0-4])%、Bが(?:4[6-9]|5[0-4])%。決まるまでに来た人数は、31〜90人がいちばん多くて(?:3[7-9]|4[0-4])%。$/
  await expect(lab.getByRole('status')).toHaveText(result)
  const room = await openLab(await context.newPage(), site, 'HistoriesLab')
  await expect(room.getByRole('status')).toHaveText(result)
  await expect(room.getByRole('img')).toHaveAccessibleName(/1,000回のうち.*理論では50%と50%。決まるまで、平均1[12]\d人。$/)
  // One, three and a thousand lie in one picture: the histories stay, the ends of all stand outside the barriers.
  await expect(room.locator('.walk-chart path')).toHaveCount(3)
  await expect(room.locator('.walk-ends')).toHaveCount(2)
})

test('L5: each lever keeps its bet, tells the result and moves what it moves', async ({ page, site }) => {
  const head = await openLab(page, site, 'LeverLab lever="headStart"')
  await head.getByRole('button', { name: '9割' }).click()
  await expect(head.getByRole('slider')).toHaveCount(0)
  await head.getByRole('button', { name: '答えを見る' }).click()
  await expect(head.locator('.bet-answer.true')).toContainText('7割')
  await expect(head.getByRole('status')).toContainText('Aの勝率は73%')
  await expect(head.getByRole('slider', { name: '先行の助成' })).toHaveAttribute('aria-valuetext', 'Aが5人先行')

  const kappa = await openLab(page, site, 'LeverLab lever="kappa"')
  await kappa.getByRole('button', { name: '答えを見る' }).click()
  await expect(kappa.locator('.bet-answer.true')).toContainText('4倍近く')
  await expect(kappa.locator('.barrier-gauge')).toHaveAccessibleName(/Aが21人先行すると/)
  await kappa.getByRole('slider').fill('1')
  await expect(kappa.getByRole('status')).toHaveText('固まる線が消えた。どちらの庭にも、固まらない。')
  await expect(kappa.locator('.barrier-gauge')).toHaveAccessibleName(/固まる線はない/)

  const sigma = await openLab(page, site, 'SwitchingLab')
  await sigma.getByRole('button', { name: '答えを見る' }).click()
  await expect(sigma.locator('.bet-answer.true')).toContainText('4倍くらい')
  await expect(sigma.getByRole('status')).toContainText('Bの品質が4.1まさって')
  await expect(sigma.locator('.price-chart')).toHaveAccessibleName(/リード11人なら.*品質差は0\.1。.*リード51人なら.*品質差は4\.1。/)
  await sigma.getByRole('slider', { name: '乗り換え費用' }).fill('2')
  await expect(sigma.getByRole('status')).toContainText('Bの品質が6.1まさって')
  // The bet was about the lead alone: asked again, the effort goes back to nothing.
  await sigma.getByRole('button', { name: '答えを見る' }).click()
  await expect(sigma.getByRole('status')).toContainText('Bの品質が4.1まさって')
})

test('L5: histories that the cap leaves undecided are shown as undecided, and every bar is drawn', async ({ page, site, trouble }) => {
  const lab = await openLab(page, site, 'LeverLab lever="kappa"')
  await lab.getByRole('button', { name: '答えを見る' }).click()
  for (const [kappa, undecided] of [['0.8', '1%'], ['0.9', '38%']] as const) {
    await lab.getByRole('slider').fill(kappa)
    await expect(lab.getByRole('status')).toContainText(`10,000人来ても、${undecided}はまだ決まらない。`)
    const chart = lab.locator('.tally-chart')
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

test('arrow keys move a lever that has the focus, and turn slides otherwise', async ({ page, site }) => {
  const lab = await openLab(page, site, 'LockInSandbox')
  const here = pageOf('LockInSandbox')
  const slider = lab.getByRole('slider', { name: '先行の助成' })
  await slider.focus()
  await page.keyboard.press('ArrowRight')
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
  await page.mouse.move(x + width * 0.75, y + height / 2)
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
  await expect(lab.getByRole('status')).toContainText('三回のうち')
  await expect(button).toBeFocused()
  expect(standing(page).no).toBe(pageOf('HistoriesLab'))
})

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

test('every control has a Japanese name, and every chart says what it shows', async ({ page, site }) => {
  for (const no of labs) {
    await openSlide(page, site, no)
    const lab = slideOf(page, no)
    for (const control of await lab.locator('button, input').all())
      await expect.soft(control).toHaveAccessibleName(/[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u)
    for (const chart of await lab.locator('svg').all())
      await expect.soft(chart).toHaveAccessibleName(/。$/)
  }
})

test('in motion, a history is drawn bit by bit and ends as it would without', async ({ browser, site }) => {
  const page = await browser.newPage({ reducedMotion: 'no-preference' })
  const lab = await openLab(page, site, 'HistoriesLab')
  await lab.getByRole('button', { name: '一回', exact: true }).click()
  await expect(lab.locator('.walk-open path')).toHaveCount(1)
  await expect(lab.getByRole('status')).toHaveText('55人めで、Aの庭に固まった。')
  await page.close()
})

test('every explorable fits its slide before and after the run', async ({ page, site }) => {
  for (const no of labs) {
    await openSlide(page, site, no)
    const lab = slideOf(page, no)
    for (const button of await lab.getByRole('button', { name: /^(?:走らせる|一回|三回|千回|答えを見る|Aに入る)$/ }).all())
      await button.click()
    if (await lab.locator('.tally-chart, .walk-ends').count())
      await expect(lab.locator('.tally-chart, .walk-chart')).toHaveAccessibleName(/1,000回のうち/)
    expect.soft(await complaints(lab), `slide ${no}`).toEqual([])
  }
})

test('print shows each explorable finished and captioned, with nothing to press', async ({ printed }) => {
  for (const no of labs) {
    const lab = printed.locator(printedSlide(no))
    await expect.soft(lab.locator('.lab-figure figcaption, .adopter-choice [role=status]').first(), `slide ${no}`).not.toHaveText(/まだ|先に賭けて|一人来るごとに|三回とも|線は、もともと|好みは、A$/)
    await expect.soft(lab.locator('input:visible, button:visible'), `slide ${no}`).toHaveCount(0)
    for (const chart of await lab.locator('.walk-chart').all())
      await expect.soft(chart.locator('path'), `slide ${no}`).not.toHaveCount(0)
    for (const chart of await lab.locator('.tally-chart').all())
      await expect.soft(chart, `slide ${no}`).toHaveAccessibleName(/^1,000回のうち/)
  }
})
