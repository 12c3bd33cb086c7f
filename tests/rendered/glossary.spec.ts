import type { Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { records } from '../../content/index.ts'
import { termsOf } from '../../markdown/slide-terms.ts'
import { END, printedSlides } from '../../slidev/dom.ts'
import { readDeck } from '../deck.ts'
import { markedWords } from './marked-words.ts'
import { alone, openSlide, slideOf, standing, test } from './site.ts'

const deck = await readDeck()
const terms = records('terms')
/** Slides to look at; what should be marked on them is said below, by the words on the paper. */
const pages = deck.flatMap(slide => termsOf(slide).length ? [slide.no] : [])
const some = pages[0]!

const wordsOn = (page: Page, no: number) => slideOf(page, no).locator('.glossary-term')
const cardsOn = (page: Page, no: number) => slideOf(page, no).locator('.definition-card')
const openCard = (page: Page, no: number) => cardsOn(page, no).filter({ visible: true })

/** Each box of the slide, to tell whether anything moved. */
function boxes(page: Page, no: number) {
  return slideOf(page, no).locator('.slidev-layout *').evaluateAll(all => all.map((e) => {
    const { x, y, width, height } = e.getBoundingClientRect()
    return [x, y, width, height].map(Math.round).join(' ')
  }))
}

interface Strip { y: number, height: number }

const isClear = (card: Strip, words: Strip) => card.y >= words.y + words.height || card.y + card.height <= words.y

/** The words around a term, as they stand on the screen: those of its line, and all of its paragraph. */
function sentenceAround(word: Locator): Promise<{ line: Strip, paragraph: Strip }> {
  return word.evaluate((word) => {
    const own = word.getBoundingClientRect()
    const range = document.createRange()
    range.selectNodeContents(word.closest('p, li, td')!)
    const boxes = [...range.getClientRects()]
    const strip = (boxes: DOMRect[]) => {
      const y = Math.min(...boxes.map(({ top }) => top))
      return { y, height: Math.max(...boxes.map(({ bottom }) => bottom)) - y }
    }
    return { line: strip(boxes.filter(({ top, bottom }) => Math.min(bottom, own.bottom) - Math.max(top, own.top) > own.height / 2)), paragraph: strip(boxes) }
  })
}

test('every term is marked on a slide, and wherever it is said: once a slide', async ({ printed }) => {
  const marked = await markedWords(printed)
  for (const { id, term, marks } of terms)
    expect.soft(marked.some(({ word }) => marks.includes(word)), `${id} ${term}`).toBe(true)

  const said = await printed.locator(printedSlides).evaluateAll(all => all.map(slide =>
    [...slide.querySelectorAll('.bubble-words p')].map(e => e.textContent!.replaceAll('\u200B', '')).join('\n')))
  for (const [i, words] of said.entries()) {
    const here = marked.filter(({ no }) => no === i + 1)
    for (const { id, term, marks } of terms) {
      // Inside a longer name, a Latin word is none of ours; those are tried in the unit tests.
      const spoken = marks.some(mark => !/[a-z]/i.test(mark) && words.includes(mark))
      const count = here.filter(({ word }) => marks.includes(word)).length
      expect.soft(count, `${deck[i]!.place}: ${id} ${term}`).toBeGreaterThanOrEqual(spoken ? 1 : 0)
      expect.soft(count, `${deck[i]!.place}: ${id} ${term}`).toBeLessThanOrEqual(1)
    }
  }
})

test('each marked word shows its definition within the slide, and nothing moves', async ({ page, site, trouble }) => {
  for (const no of pages) {
    await openSlide(page, site, no, END)
    const here = deck[no - 1]!.place
    const words = wordsOn(page, no)
    await expect.soft(words, here).not.toHaveCount(0)
    const before = await boxes(page, no)

    for (const word of await words.all()) {
      const text = (await word.textContent())!.replaceAll('\u200B', '')
      const term = terms.find(({ marks }) => marks.includes(text))!
      await expect.soft(word, here).toHaveRole('button')
      await expect.soft(word, here).toHaveAttribute('aria-expanded', 'false')
      await word.focus()
      const card = openCard(page, no)
      await expect.soft(card, here).toHaveCount(1)
      await expect.soft(card, here).toContainText(term.definition)
      await expect.soft(word, here).toHaveAttribute('aria-expanded', 'true')
      await expect.soft(word, here).toHaveAccessibleDescription(new RegExp(term.definition.slice(0, 12).replace(/[()]/g, '\\$&')))

      const c = (await card.boundingBox())!
      expect.soft(c.x >= 20 && c.y >= 20 && c.x + c.width <= 1260 && c.y + c.height <= 700, `${here}: the card of ${text} is on the slide`).toBe(true)
      const { line, paragraph } = await sentenceAround(word)
      expect.soft(isClear(c, line), `${here}: the card of ${text} does not hide its line`).toBe(true)
      // Nor any of what it explains, where there is room over or under that.
      if (Math.max(paragraph.y, 720 - paragraph.y - paragraph.height) >= c.height + 48)
        expect.soft(isClear(c, paragraph), `${here}: the card of ${text} does not hide its paragraph`).toBe(true)
      expect.soft(await boxes(page, no), `${here}: ${text} moves nothing`).toEqual(before)
      await word.blur()
      await expect.soft(openCard(page, no), here).toHaveCount(0)
    }
  }
  expect(trouble).toEqual({ console: [], requests: [] })
})

test('a card carries the dates of its facts', async ({ page, site }) => {
  const { no, dated } = pages.flatMap((no) => {
    const dated = terms.find(({ id, claims }) => claims.length && termsOf(deck[no - 1]!).includes(id))
    return dated ? [{ no, dated }] : []
  })[0]!
  await openSlide(page, site, no, END)
  await expect(cardsOn(page, no).filter({ hasText: dated.definition })).toContainText(/情報の時点: .*\d{4}年/)
})

test.describe('by the clock', () => {
  test.use(alone)

  test('the mouse opens a card, may rest on it, and closes it by leaving', async ({ page, site }) => {
    await openSlide(page, site, some, END)
    await page.mouse.move(640, 715)
    await wordsOn(page, some).first().hover()
    await expect(openCard(page, some)).toHaveCount(1)
    await page.clock.install()
    await openCard(page, some).hover()
    await page.clock.runFor(1000)
    await expect(openCard(page, some)).toHaveCount(1)
    await page.mouse.move(640, 715)
    await expect(openCard(page, some)).toHaveCount(0)
  })

  test('a word that comes up under a resting mouse stays closed', async ({ page, site }) => {
    await openSlide(page, site, some, END)
    const { x, y, width, height } = (await wordsOn(page, some).first().boundingBox())!
    await openSlide(page, site, some - 1)
    await page.mouse.move(x + width / 2, y + height / 2)
    await page.clock.install()
    await openSlide(page, site, some, END)
    await page.clock.runFor(1000)
    await expect(openCard(page, some)).toHaveCount(0)
  })
})

test('after a click by hand the clicker goes on turning slides', async ({ page, site }) => {
  for (const key of ['ArrowRight', 'Space', 'PageDown']) {
    await openSlide(page, site, some, END)
    await wordsOn(page, some).first().click()
    await expect(openCard(page, some), key).toHaveCount(1)
    await page.keyboard.press(key)
    await expect.poll(() => standing(page).no, key).toBe(some + 1)
    await expect(page.locator('.definition-card').filter({ visible: true }), key).toHaveCount(0)
  }
})

test('a tap opens and closes it, a tap elsewhere closes it, and the clicker goes on', async ({ browser, site }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 1024, height: 700 } })
  const page = await context.newPage()
  await openSlide(page, site, some, END)
  const word = wordsOn(page, some).first()
  await word.tap()
  await expect(openCard(page, some)).toHaveCount(1)
  await word.tap()
  await expect(openCard(page, some)).toHaveCount(0)
  await word.tap()
  await expect(openCard(page, some)).toHaveCount(1)

  // The slide is scaled here: the card still stands within it.
  const [card, slide] = [(await openCard(page, some).boundingBox())!, (await slideOf(page, some).boundingBox())!]
  expect(card.x >= slide.x && card.y >= slide.y && card.x + card.width <= slide.x + slide.width && card.y + card.height <= slide.y + slide.height).toBe(true)

  await slideOf(page, some).locator('h2').first().tap()
  await expect(openCard(page, some)).toHaveCount(0)
  expect(standing(page).no).toBe(some)
  await word.tap()
  await page.keyboard.press('PageDown')
  await expect.poll(() => standing(page).no).toBe(some + 1)
  await context.close()
})

test('by keyboard: Tab finds the word, Enter and space open and close it, Escape closes it and nothing else', async ({ page, site }) => {
  await openSlide(page, site, some, END)
  const word = wordsOn(page, some).first()
  for (let i = 0; i < 30 && !await word.evaluate(e => e === document.activeElement); i++)
    await page.keyboard.press('Tab')
  await expect(word).toBeFocused()
  await expect(openCard(page, some)).toHaveCount(1)

  await page.evaluate(() => {
    document.body.dataset.heard = ''
    window.addEventListener('keydown', ({ key }) => document.body.dataset.heard += `${key} `)
  })
  await page.keyboard.press('Escape')
  await expect(openCard(page, some)).toHaveCount(0)
  await expect(word).toBeFocused()
  for (const [key, count] of [['Enter', 1], ['Enter', 0], ['Space', 1], ['Space', 0]] as const) {
    await page.keyboard.press(key)
    await expect(openCard(page, some), key).toHaveCount(count)
  }
  await expect(page.locator('body')).toHaveAttribute('data-heard', '')
  await page.keyboard.press('Escape')
  await expect(page.locator('body')).toHaveAttribute('data-heard', 'Escape ')
  expect(standing(page).no).toBe(some)
})

test('a word that has not been said yet takes no focus', async ({ page, site }) => {
  for (const no of pages) {
    await openSlide(page, site, no)
    for (const word of await wordsOn(page, no).filter({ visible: false }).all()) {
      await word.evaluate((e: HTMLElement) => e.focus())
      await expect.soft(word, deck[no - 1]!.place).not.toBeFocused()
    }
  }
})

test('on paper a term is its word with a thin dotted line', async ({ printed }) => {
  const words = printed.locator('.glossary-term')
  await expect(words).not.toHaveCount(0)
  await expect(printed.locator('.definition-card, .glossary-term[tabindex], .glossary-term[role]')).toHaveCount(0)
  await expect(words.first()).toHaveCSS('text-decoration-style', 'dotted')
  await expect(words.first()).toHaveCSS('text-decoration-thickness', '1px')
})
