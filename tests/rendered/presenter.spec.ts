import type { BrowserContext, Page } from '@playwright/test'
import type { Served } from '../../scripts/lib/site.ts'
import { expect } from '@playwright/test'
import { records } from '../../content/index.ts'
import { addressOf, nextSlide, presenterNote } from '../../slidev/dom.ts'
import { readDeck } from '../deck.ts'
import { alone, openSlide, slideOf, standing, test } from './site.ts'

test.use(alone)

const deck = await readDeck()

/** What a clicker sends, and the letters of the clock's keys alone or with the browser's own modifier. */
const wrongKeys = ['PageDown', 'PageUp', 'ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Space', 'Enter', 'Escape', 'b', '.', 't', 'r', 's', 'Control+Shift+T', 'Control+Shift+R']

/** In the middle of a part, with slides of it before and after. */
const middle = deck.find(({ part, opens, no }) => part!.kind === 'theme' && !opens && deck[no]!.part === part && !deck[no]!.opens)!

/** Minutes that are planned until a slide is done. */
function plannedUntil(no: number): number {
  let minutes = 0
  for (const slide of deck.slice(0, no))
    minutes += slide.minutes
  return minutes
}

async function openPresenter(context: BrowserContext, site: Served, no: number): Promise<Page> {
  const page = await context.newPage()
  await page.goto(addressOf.presenter(site.url, no))
  await clockOf(page).waitFor()
  return page
}

/** A presenter's window in which time stands still until the test moves it. */
async function openAtNoon(context: BrowserContext, site: Served, no: number): Promise<Page> {
  const noon = Date.UTC(2026, 10, 25, 12)
  await context.clock.install({ time: noon })
  const page = await openPresenter(context, site, no)
  await page.clock.pauseAt(noon + 10 * 60_000)
  return page
}

const minutes = (count: number) => count * 60_000

function clockOf(page: Page) {
  return page.getByRole('region', { name: '発表の時計' })
}

function digitsOf(page: Page) {
  return clockOf(page).getByRole('timer')
}

/** Shows what has happened, which the clock does twice a second. */
async function expectDigits(page: Page, digits: string) {
  await page.clock.runFor(1000)
  await expect(digitsOf(page)).toHaveText(digits)
}

test('the clock is started by Shift+T and by nothing that a clicker sends', async ({ context, site }) => {
  const page = await openAtNoon(context, site, middle.no)
  for (const key of wrongKeys)
    await page.keyboard.press(key)
  await page.clock.fastForward(minutes(3))
  await expectDigits(page, '0:00')
  await expect(clockOf(page)).toContainText('開始前')

  await page.keyboard.press('Shift+T')
  await page.clock.fastForward(minutes(75))
  await expectDigits(page, '75:01')
  await expect(clockOf(page)).toContainText('経過')
})

test('a running clock is stopped by Shift+T alone, and set back by two presses of Shift+R', async ({ context, site }) => {
  const page = await openAtNoon(context, site, middle.no)
  await page.keyboard.press('Shift+T')
  for (const key of wrongKeys)
    await page.keyboard.press(key)
  await page.clock.fastForward(minutes(3))
  await expectDigits(page, '3:01')

  await page.keyboard.press('Shift+T')
  await page.clock.fastForward(minutes(10))
  await expectDigits(page, '3:01')
  await expect(clockOf(page)).toContainText('停止中')
  await page.keyboard.press('Shift+T')
  await page.clock.fastForward(minutes(1))
  await expectDigits(page, '4:02')

  await page.keyboard.press('Shift+R')
  await expect(clockOf(page)).toContainText('もう一度で、0:00に戻す')
  await page.clock.fastForward(6000)
  await expect(clockOf(page)).not.toContainText('もう一度で、0:00に戻す')
  await expectDigits(page, '4:09')
  await page.keyboard.press('Shift+R')
  await page.keyboard.press('Shift+R')
  await expectDigits(page, '0:00')
  await expect(clockOf(page)).toContainText('開始前')
})

test('a button of the clock that was pressed by hand is not pressed again by the clicker', async ({ context, site }) => {
  const page = await openAtNoon(context, site, middle.no)
  await clockOf(page).getByRole('button', { name: '始める' }).click()
  for (const key of ['Space', 'Enter', 'PageDown'])
    await page.keyboard.press(key)
  await page.clock.fastForward(minutes(2))
  await expectDigits(page, '2:01')
  await expect.poll(() => standing(page)).not.toEqual({ no: middle.no, clicks: 0 })
})

test('a reload keeps the clock, every presenter’s window shows the same, and a new lecture clears it', async ({ context, site }) => {
  const page = await openAtNoon(context, site, middle.no)
  await page.keyboard.press('Shift+T')
  await clockOf(page).getByRole('button', { name: '5分へらす' }).click()
  await page.clock.fastForward(minutes(12))
  await page.reload()
  await clockOf(page).waitFor()
  await expectDigits(page, '12:01')
  const whole = Math.round(plannedUntil(deck.length)) - 5 - 12
  await expect(clockOf(page)).toContainText(`終わりまで${whole}分`)

  const other = await openPresenter(context, site, middle.no)
  await expectDigits(other, '12:02')
  await expect(clockOf(other)).toContainText(`終わりまで${whole}分`)
  await other.keyboard.press('Shift+T')
  await expectDigits(page, '12:02')
  await expect(clockOf(page)).toContainText('停止中')

  await page.keyboard.press('Shift+N')
  await expectDigits(page, '0:00')
  await expectDigits(other, '0:00')
  await expect(clockOf(other)).toContainText(`終わりまで${whole + 5 + 12}分`)
})

test('early and late are said in words with a sign, by the minutes of the slides', async ({ context, site }) => {
  const page = await openAtNoon(context, site, middle.no)
  const clock = clockOf(page)
  const done = plannedUntil(middle.no)
  const partEnds = plannedUntil(deck.findLast(({ part }) => part === middle.part)!.no)
  await page.keyboard.press('Shift+T')
  await page.clock.fastForward(minutes(done - middle.minutes - 2))
  await expect(clock).toContainText('−2分 早い')
  await expect(clock).toContainText(`予定 ${Math.floor(done)}:${String(done % 1 * 60).padStart(2, '0')}`)
  await page.clock.fastForward(minutes(2 + middle.minutes / 2))
  await expect(clock).toContainText('±0 予定どおり')
  await page.clock.fastForward(minutes(middle.minutes / 2 + 4))
  await expect(clock).toContainText('+4分 遅れ')
  await expect(clock).toContainText(`${middle.part!.name} のこり${Math.round(partEnds - done - 4)}分`)
  await page.clock.fastForward(minutes(partEnds - done))
  await expect(clock).toContainText(`${middle.part!.name} 超過4分`)
})

test('who is late is told which slides to skip, and Shift+S goes to the next one that stays', async ({ context, site }) => {
  const page = await openAtNoon(context, site, middle.no)
  const clock = clockOf(page)
  const skipped = clock.getByRole('listitem')
  await page.keyboard.press('Shift+T')
  await page.clock.fastForward(minutes(plannedUntil(middle.no)) - 1000)
  await expect(clock).toContainText('このまま間に合います')
  await expect(skipped).toHaveCount(0)

  await page.clock.fastForward(minutes(3))
  const shortest = records('editions')[0]!.id
  const ahead = deck.filter(({ no, part }) => no > middle.no && part!.kind !== 'appendix')
  const loose = ahead.filter(({ cut, opens }) => cut !== shortest && !opens)
  if (records('editions').length === 1) {
    await expect(clock).toContainText('飛ばせるスライドはありません。3分 足りません')
  }
  else {
    await expect(clock).toContainText(/\d枚を飛ばす/)
    const numbers = (await skipped.locator('b').allTextContents()).map(Number)
    expect(loose.map(({ no }) => no)).toEqual(expect.arrayContaining(numbers))
    let won = 0
    for (const no of numbers)
      won += deck[no - 1]!.minutes
    expect(won).toBeGreaterThanOrEqual(2.9)
    await expect(skipped.first()).toContainText(deck[numbers[0]! - 1]!.title)

    // One goes on as usual until the first of them is next.
    await page.evaluate(hash => location.hash = hash, new URL(addressOf.presenter(site.url, numbers[0]! - 1)).hash)
    await expect.poll(() => standing(page).no).toBe(numbers[0]! - 1)
  }
  const before = standing(page).no
  await page.clock.runFor(1000)
  const stays = clock.getByRole('button', { name: /へ$/ })
  const target = await stays.count() ? Number((await stays.textContent())!.match(/(\d+)へ/)![1]) : before + 1
  await page.keyboard.press('Shift+S')
  await expect.poll(() => standing(page).no).toBe(target)
  if (records('editions').length > 1)
    expect(target).toBeGreaterThan(before + 1)
})

test('the room sees nothing of the clock, its keys do nothing there, and paper has none', async ({ context, page, site, printed }) => {
  const presenter = await openAtNoon(context, site, middle.no)
  const lab = deck.find(({ layout }) => layout === 'lab')!
  await openSlide(page, site, lab.no)
  for (const key of ['Shift+T', 'Shift+S'])
    await page.keyboard.press(key)
  await expectDigits(presenter, '0:00')
  expect(standing(page).no).toBe(lab.no)

  const before = await slideOf(page, lab.no).textContent()
  await presenter.keyboard.press('Shift+T')
  await presenter.clock.fastForward(minutes(4))
  await expectDigits(presenter, '4:01')
  expect(await slideOf(page, lab.no).textContent(), 'nor is there anything to forget').toBe(before)
  await expect(clockOf(page)).toHaveCount(0)
  await expect(clockOf(printed)).toHaveCount(0)
})

for (const size of [{ width: 1440, height: 900 }, { width: 1024, height: 768 }]) {
  test(`at ${size.width} × ${size.height} the clock covers nothing, and nothing of it is cut`, async ({ context, site }) => {
    const page = await openAtNoon(context, site, middle.no)
    await page.setViewportSize(size)
    const clock = clockOf(page)
    await page.keyboard.press('Shift+T')
    for (const late of [0, 120]) {
      await page.clock.fastForward(minutes(late))
      await expect(clock).toContainText(late ? '遅れ' : '早い')
      const box = (await clock.boundingBox())!
      expect(box).toMatchObject({ x: 0, y: 0, width: size.width })
      expect(box.height).toBeLessThan(size.height / 6)
      for (const other of [presenterNote, nextSlide]) {
        const { x, y, width, height } = (await page.locator(other).first().boundingBox())!
        expect.soft(y, other).toBeGreaterThanOrEqual(box.height)
        expect.soft(x + width, other).toBeLessThanOrEqual(size.width)
        expect.soft(y + height, other).toBeLessThanOrEqual(size.height)
      }
      const cut = await clock.locator('p, button, li, li b').evaluateAll((all, width) => all.filter((e) => {
        const { left, right, height } = e.getBoundingClientRect()
        return left < 0 || (e.matches('li b') && height > 36) || right > width || (e.closest('ol') && right > e.closest('ol')!.getBoundingClientRect().right + 1)
      }).map(e => e.textContent), size.width)
      expect.soft(cut, `${late} minutes late`).toEqual([])
    }
  })
}
