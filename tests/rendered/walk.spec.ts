import type { Browser, Page } from '@playwright/test'
import type { Edition } from '../../content/schema/index.ts'
import { expect } from '@playwright/test'
import { limits } from '../../rules/rendered/limits.ts'
import { measureDeck } from '../../scripts/lib/rendered-check.ts'
import { reportLines } from '../../scripts/lib/report.ts'
import { addressOf, noteClicks, presenterNote } from '../../slidev/dom.ts'
import { readSources } from '../../slidev/sources.ts'
import { linesOf, readDeck, voices } from '../deck.ts'
import { editions } from './editions.ts'
import { complaints } from './measure.ts'
import { inkIn } from './pixels.ts'
import { expectPicture, nameOf, whyNoPictures } from './references.ts'
import { openSlide, slideOf, standing, test } from './site.ts'

const deck = await readDeck()

/** Who has walked through one part goes on from there: the site is opened once. */
const walkers = new Map<string, Promise<Page>>()

function walker(browser: Browser, { id }: Edition): Promise<Page> {
  const page = walkers.get(id) ?? browser.newPage({ viewport: limits.canvas, reducedMotion: 'reduce' })
  walkers.set(id, page)
  return page
}

for (const { edition, deck } of editions) {
  test.describe(edition.name, () => {
    test.use({ edition: edition.id })

    /** Each slide of the deck is walked through by the clicker; a part at a time, so that a failure names its place. */
    const openers = deck.flatMap(({ opens }, i) => opens ? [i] : [])

    for (const [i, start] of openers.entries()) {
      test(`${deck[start]!.part!.name}: every slide, at every click, shows whole and quiet`, async ({ browser, site }) => {
        const page = await walker(browser, edition)
        const found = await measureDeck(page, await readSources(edition), { url: site.url, slides: deck.slice(start, openers[i + 1]).map(({ no }) => no), ended: slide => expectPicture(page, nameOf(edition, slide)) })
        expect(reportLines({ findings: found, waived: [], notRun: [] })).toEqual([])
      })
    }

    test('a slide has its number, of as many as there are', async ({ page, site }) => {
      for (const no of [2, Math.round(deck.length / 2), deck.length]) {
        await openSlide(page, site, no)
        await expect.soft(slideOf(page, no).locator('.footer-page')).toHaveText(`${no} / ${deck.length}`)
      }
    })

    test('the presenter sees the note, and it leads on as this edition goes on', async ({ page, site, trouble }) => {
      const clicked = deck.filter(({ note }) => note.includes('[click]'))
      // One that leads on in words of this edition, where there is such a slide.
      const slide = clicked.find(({ source }) => source.raw.includes(`${edition.name}] 次へ:`)) ?? clicked[0]!
      const [next] = slide.note.match(/^次へ: .*$/m)!
      await page.goto(addressOf.presenter(site.url, slide.no))
      const note = page.locator(presenterNote).first()
      // A name has its reading the first time that it is said.
      const words = () => note.evaluate((element) => {
        const copy = element.cloneNode(true) as Element
        copy.querySelectorAll('rt, rp').forEach(e => e.remove())
        return copy.textContent
      })
      await expect.poll(words).toContain(next!)
      await expect(note.locator(noteClicks)).toHaveCount(slide.note.split('[click]').length - 1)
      expect(trouble).toEqual({ console: [], requests: [] })
    })
  })
}

test('a listener hears each speaker with the words, and nothing before it is said', async ({ page, site }) => {
  for (const [i, slide] of deck.entries()) {
    const lines = linesOf(slide)
    if (!lines.length)
      continue
    await openSlide(page, site, i + 1)
    const bubbles = slideOf(page, i + 1).getByRole('blockquote')
    await expect.soft(bubbles, `${slide.place}: one line at first`).toHaveCount(1)
    for (let said = 1; said < lines.length; said++) {
      await page.keyboard.press('ArrowRight')
      await expect.soft(bubbles, slide.place).toHaveCount(said + 1)
    }
    for (const [n, { speaker }] of lines.entries())
      await expect.soft(bubbles.nth(n), slide.place).toHaveAccessibleName(voices.find(v => v.id === speaker)!.name)
  }
})

test('the clicker goes back, too, to what was shown', async ({ page, site }) => {
  const first = deck.findIndex(slide => linesOf(slide).length === 3) + 1
  await openSlide(page, site, first)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => standing(page)).toEqual({ no: first, clicks: 2 })
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => standing(page)).toEqual({ no: first + 1, clicks: 0 })
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => standing(page).no).toBe(first)
  await expect(slideOf(page, first).getByRole('blockquote')).toHaveCount(3)
})

test('what was said recedes when it is answered, and stays readable', async ({ page, site }) => {
  const first = deck.findIndex(slide => slide.content.includes('```dialogue\n') && linesOf(slide).length === 3) + 1
  await openSlide(page, site, first)
  const words = slideOf(page, first).locator('.bubble-words').first()
  const { color, backgroundColor } = await words.evaluate(e => (({ color, backgroundColor }) => ({ color, backgroundColor }))(getComputedStyle(e)))
  await page.keyboard.press('ArrowRight')
  await expect(words).not.toHaveCSS('background-color', backgroundColor)
  await expect(words).toHaveCSS('color', color)
  expect(await complaints(slideOf(page, first))).toEqual([])
})

test('with reduced motion nothing moves', async ({ browser, site }) => {
  const page = await browser.newPage({ reducedMotion: 'reduce' })
  const first = deck.findIndex(slide => linesOf(slide).length > 1) + 1
  await openSlide(page, site, first)
  const moving = await slideOf(page, first).locator('.bubble, .bubble-words').evaluateAll(all =>
    all.map(e => getComputedStyle(e)).filter(s => s.transitionDuration.split(', ').some(d => Number.parseFloat(d) > 0) && s.transitionProperty !== 'none').length)
  expect(moving).toBe(0)
  for (const _ of linesOf(deck[first - 1]!))
    await page.keyboard.press('PageDown')
  await expect.poll(() => standing(page).no).toBe(first + 1)
  const fading = await page.locator('#slideshow > *').evaluateAll(all => all.filter(e => e.getAnimations().length > 0).length)
  expect(fading, 'the next slide comes without a fade').toBe(0)
  await page.close()
})

test('the pictures of the slides can be compared with the accepted ones', ({ browser }) => {
  test.skip(whyNoPictures(browser) !== undefined, whyNoPictures(browser))
})

test('a screen reader is told which slide has come', async ({ page, site }) => {
  await openSlide(page, site, 2)
  await expect(page.getByRole('status')).toHaveText(`${deck.length}枚中2枚め ${deck[1]!.title}`)
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('status')).toHaveText(`${deck.length}枚中3枚め ${deck[2]!.title}`)
})

test('the page says what it is: language, title, description, icon, picture', async ({ page, site }) => {
  await page.goto(site.url)
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja')
  await expect(page).toHaveTitle('開かれた重み、囲われた庭')
  await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /富良野とPhrona/)
  for (const [selector, attribute] of [['link[rel=icon]', 'href'], ['meta[property="og:image"]', 'content']] as const) {
    const target = await page.locator(selector).getAttribute(attribute)
    const size = await page.evaluate(async (src) => {
      const image = new Image()
      image.src = src
      await image.decode()
      return image.naturalWidth
    }, target!)
    expect.soft(size, selector).toBeGreaterThan(0)
  }
})

test('where a part opens, its character stands large behind the words', async ({ page, site }) => {
  for (const slide of deck.filter(({ layout }) => layout === 'section').slice(0, 2)) {
    await openSlide(page, site, slide.no)
    const [width, height] = [560, 580]
    const [drawn] = await inkIn(page, await page.screenshot({ clip: { x: 700, y: 60, width, height } }), [{ left: 0, top: 0, right: width, bottom: height }])
    // Each pixel is counted in red, in green and in blue.
    expect.soft(drawn! / width / height / 3, slide.place).toBeGreaterThan(0.1)
  }
})
