import type { BrowserContext, Locator, Page } from '@playwright/test'
import type { Served } from '../../scripts/lib/site.ts'
import { expect } from '@playwright/test'
import { addressOf } from '../../slidev/dom.ts'
import { readDeck } from '../deck.ts'
import { complaints } from './measure.ts'
import { alone, openSlide, slideOf, standing, test } from './site.ts'

test.use(alone)

const deck = await readDeck()
/** A question in pairs and groups, one of one minute, and one more. */
const question = deck.find(({ layout, content, forms }) => layout === 'question' && forms.length === 2 && !content.includes('- **'))!
const short = deck.find(({ forms }) => forms[0]?.minutes === 1)!
const other = deck.findLast(({ forms }) => forms.length === 2)!

const seconds = (count: number) => count * 1000

/** The room's window, in which time stands still until the test moves it. */
async function openRoom(context: BrowserContext, site: Served, no = question.no): Promise<Page> {
  const noon = Date.UTC(2026, 10, 25, 12)
  await context.clock.install({ time: noon })
  const page = await context.newPage()
  await openSlide(page, site, no)
  await page.clock.pauseAt(noon + seconds(60))
  return page
}

async function openPresenter(context: BrowserContext, site: Served): Promise<Page> {
  const page = await context.newPage()
  await page.goto(addressOf.presenter(site.url, question.no))
  await page.getByRole('heading', { level: 2 }).first().waitFor()
  return page
}

const timer = (within: Page | Locator) => within.getByRole('timer', { name: '残り時間' })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** Shows what has happened, which takes a moment. */
async function expectTime(page: Page, digits: string) {
  await page.clock.runFor(400)
  await expect(timer(page)).toHaveText(digits)
}

test('the host starts, stops and lengthens the time by keys in either window, and both show it', async ({ context, site }) => {
  const room = await openRoom(context, site)
  const presenter = await openPresenter(context, site)
  await expect(timer(room)).toHaveCount(0)

  await room.keyboard.press('Shift+C')
  await room.clock.fastForward(seconds(20))
  await expectTime(room, '1:40')
  await expectTime(presenter, '1:40')
  await expect(presenter.getByText('のこり', { exact: true })).toBeVisible()

  await presenter.keyboard.press('Shift+C')
  await room.clock.fastForward(seconds(300))
  await expectTime(room, '1:40')
  await expectTime(presenter, '1:40')
  await expect(slideOf(room, question.no)).toContainText('止めています')

  await presenter.keyboard.press('Shift+C')
  await expectTime(room, '1:39')
  await expect(button(room, '止める')).toBeVisible()
  await room.keyboard.press('Shift+M')
  await room.clock.fastForward(seconds(10))
  await expectTime(room, '2:29')
  await expectTime(presenter, '2:29')
})

test('it is set back by the second press, and a new lecture takes it away', async ({ context, site }) => {
  const room = await openRoom(context, site)
  await room.keyboard.press('Shift+C')
  await room.keyboard.press('Shift+Z')
  await expect(button(room, 'もう一度で戻す')).toBeVisible()
  await room.clock.fastForward(seconds(6))
  await expectTime(room, '1:54')
  await expect(button(room, '戻す')).toBeVisible()
  await room.keyboard.press('Shift+Z')
  await room.keyboard.press('Shift+Z')
  await expect(timer(room)).toHaveCount(0)
  await expect(button(room, '戻す')).toHaveCount(0)

  await room.keyboard.press('Shift+C')
  await expectTime(room, '2:00')
  await room.keyboard.press('Shift+N')
  await expect(timer(room)).toHaveCount(0)
})

test('a reload keeps it, and a question that is started takes the time of the one before', async ({ context, site }) => {
  const room = await openRoom(context, site)
  await room.keyboard.press('Shift+C')
  await room.clock.fastForward(seconds(15))
  await room.reload()
  await slideOf(room, question.no).waitFor()
  await expectTime(room, '1:45')

  await openSlide(room, site, other.no)
  await expect(timer(slideOf(room, other.no))).toHaveCount(0)
  await room.keyboard.press('Shift+C')
  await room.clock.runFor(400)
  await expect(timer(slideOf(room, other.no))).toHaveText('2:00')
  await openSlide(room, site, question.no)
  await expect(timer(slideOf(room, question.no))).toHaveCount(0)
})

test('on a slide that asks nothing its keys do nothing, and a clicker has none of them', async ({ context, site }) => {
  const room = await openRoom(context, site, question.no - 1)
  for (const key of ['Shift+C', 'Shift+M', 'Shift+Z', 'Shift+Z'])
    await room.keyboard.press(key)
  await openSlide(room, site, question.no)
  for (const key of ['c', 'm', 'z', 'b', '.', 'Enter', 'Control+Shift+C'])
    await room.keyboard.press(key)
  await room.clock.runFor(400)
  await expect(timer(room)).toHaveCount(0)
  expect(standing(room).no).toBe(question.no)
})

test('each form starts its own time by hand, and the clicker goes on', async ({ context, site }) => {
  const room = await openRoom(context, site)
  await button(room, '二人で2分').click()
  await expectTime(room, '2:00')
  await button(room, '班で10分').click()
  await expectTime(room, '10:00')
  await expect(button(room, '班で10分')).toHaveAttribute('aria-pressed', 'true')
  await expect(button(room, '二人で2分')).toHaveAttribute('aria-pressed', 'false')
  await button(room, '+1分').click()
  await expectTime(room, '11:00')
  await button(room, '止める').click()
  await expect(button(room, '班で10分')).toHaveAttribute('aria-pressed', 'false')
  await expect(button(room, '続ける')).toBeVisible()
  await room.keyboard.press('PageDown')
  await expect.poll(() => standing(room).no).toBe(question.no + 1)
})

test('by keyboard the buttons are reached and pressed, and keep their place', async ({ context, site }) => {
  const room = await openRoom(context, site)
  const pair = button(room, '二人で2分')
  for (let i = 0; i < 30 && !await pair.evaluate(e => e === document.activeElement); i++)
    await room.keyboard.press('Tab')
  await room.keyboard.press('Space')
  await expectTime(room, '2:00')
  await expect(pair).toBeFocused()
  await room.keyboard.press('Tab')
  await room.keyboard.press('Enter')
  await expectTime(room, '10:00')
  expect(standing(room).no).toBe(question.no)
})

test('a screen reader hears of the last minute and of the end, and nothing in between', async ({ context, site }) => {
  const room = await openRoom(context, site)
  const live = slideOf(room, question.no).locator('[aria-live]')
  const heard = () => room.evaluate(() => document.body.dataset.heard!.split('|').map(words => words.trim()).filter(Boolean))
  await live.evaluate((region) => {
    document.body.dataset.heard = ''
    new MutationObserver(() => document.body.dataset.heard += `|${region.textContent}`).observe(region, { childList: true, characterData: true, subtree: true })
  })
  await room.keyboard.press('Shift+C')
  await room.clock.runFor(seconds(59))
  expect(await heard()).toEqual([])
  await room.clock.runFor(seconds(55))
  expect(await heard()).toEqual(['のこり1分です'])
  await room.clock.runFor(seconds(30))
  expect(await heard()).toEqual(['のこり1分です', '時間です'])
})

test('nothing moves for it, and at every stage all can be read from the last row', async ({ context, site }) => {
  const room = await openRoom(context, site)
  const slide = slideOf(room, question.no)
  const places = () => slide.locator('.question-label, h2, .form, .deck-footer').evaluateAll(all => all.map((e) => {
    const { x, y, width, height } = e.getBoundingClientRect()
    return [x, y, height, e.matches('.form') ? Math.round(width / 8) : width].map(Math.round).join(' ')
  }))
  const before = await places()
  for (const [forward, words] of [[0, 'のこり'], [70, '最後の1分'], [45, '最後の1分'], [10, 'きりのよいところまで'], [80, '1分20秒過ぎました']] as const) {
    if (!forward)
      await room.keyboard.press('Shift+C')
    await room.clock.fastForward(seconds(forward))
    await room.clock.runFor(400)
    await expect(slide).toContainText(words)
    expect.soft(await places(), words).toEqual(before)
    expect.soft(await complaints(slide), words).toEqual([])
    const height = await slide.locator('.countdown strong').evaluate(e => Number.parseFloat(getComputedStyle(e).fontSize))
    expect.soft(height, words).toBeGreaterThanOrEqual(60)
  }
  await expect(slide).toContainText('時間です')
  await expect(timer(room)).toHaveCount(0)

  await button(room, '+1分').click()
  await expectTime(room, '1:00')
})

test('who has one minute in all is not told that it is the last', async ({ context, site }) => {
  const room = await openRoom(context, site, short.no)
  await room.keyboard.press('Shift+C')
  await room.clock.fastForward(seconds(10))
  await expectTime(room, '0:50')
  await expect(slideOf(room, short.no)).not.toContainText('最後の')
})

test('paper and the page to read have the question and nothing of a clock', async ({ context, site, printed }) => {
  const room = await openRoom(context, site)
  await room.keyboard.press('Shift+C')
  const read = await context.newPage()
  await read.goto(`${site.url}#/read`)
  for (const page of [printed, read]) {
    const here = page.getByRole('heading', { name: /無料だからと選んだ道具/ })
    await expect(here).toHaveCount(1)
    await expect(page.getByRole('timer')).toHaveCount(0)
    await expect(page.getByRole('button', { name: /二人で|班で/ })).toHaveCount(0)
  }
  await expect(printed.locator('.question-form').getByText('二人で2分')).not.toHaveCount(0)
  await expect(printed.locator('.question-form button')).toHaveCount(0)
})
