import type { Browser, Page } from '@playwright/test'
import type { Served } from '../../scripts/lib/site.ts'
import { expect } from '@playwright/test'
import { CREDITS } from '../../content/deck.ts'
import { onSite } from '../../content/documents.ts'
import { say } from '../../content/say.ts'
import { plainWords } from '../../markdown/dialogue.ts'
import { settle } from '../../scripts/lib/deck-page.ts'
import { addressOf } from '../../slidev/dom.ts'
import { linesOf, readDeck, voices } from '../deck.ts'
import { complaints } from './measure.ts'
import { test } from './site.ts'

const deck = await readDeck()
const { id } = onSite()[0]!
const phone = { width: 390, height: 844 }

async function openReader(page: Page, site: Served, place = '') {
  await page.setViewportSize(phone)
  await page.goto(`${addressOf.slide(site.url, id)}${place}`)
  await settle(page)
}

let read: Promise<Page> | undefined

// One worker opens it, once.
test.describe.configure({ mode: 'default' })

/** The page for all who only look at it. */
function reader(browser: Browser, site: Served): Promise<Page> {
  read ??= browser.newPage().then(async (page) => {
    await openReader(page, site)
    return page
  })
  return read
}

test('on a phone the page has its title and language, scrolls one way only, and asks nobody else', async ({ page, site, trouble }) => {
  await openReader(page, site)
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja')
  await expect(page).toHaveTitle(/^開かれた重み、囲われた庭 \S+/)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width)
  const wide = await page.locator('.reading *:not(svg *, .sr-only, .sr-only *)').evaluateAll(all => all.filter(e => e.getBoundingClientRect().right > innerWidth + 1).map(e => `${e.tagName} ${e.textContent?.slice(0, 20)}`))
  expect(wide).toEqual([])
  expect(trouble).toEqual({ console: [], requests: [] })
})

test('no letter of a picture is smaller than 11 px on a phone', async ({ browser, site }) => {
  const page = await reader(browser, site)
  const sizes = await page.locator('.reading svg text').evaluateAll(all => all.flatMap((text) => {
    const svg = (text as SVGTextElement).ownerSVGElement!
    const { width } = svg.getBoundingClientRect()
    const size = Number.parseFloat(getComputedStyle(text).fontSize) * width / svg.viewBox.baseVal.width
    return width ? [{ words: text.textContent, size }] : []
  }))
  expect(sizes.length).toBeGreaterThan(30)
  expect(sizes.filter(({ size }) => size < 11)).toEqual([])
})

test('every title stands in order, each list once, and no level of heading is left out', async ({ browser, site }) => {
  const page = await reader(browser, site)
  const headings = await page.locator('.reading :is(h1, h2, h3, h4)').evaluateAll(all => all.map((e) => {
    const heading = e.cloneNode(true) as HTMLElement
    heading.querySelectorAll('rt, rp').forEach(reading => reading.remove())
    return { level: Number(e.tagName.slice(1)), words: heading.textContent.replace(/\s/g, '') }
  }))
  // What a slide shows a part of stands at the end in full.
  const lists = ['要点', '用語集', '検証一覧', '開放度の表', '出典', deck.find(({ alias }) => alias === CREDITS)!.title]
  const expected = [...deck.filter(({ layout }) => layout !== 'appendix').map(({ title }) => title), ...lists].map(title => title.replace(/\s/g, ''))
  expect(headings.map(({ words }) => words).filter(words => expected.includes(words))).toEqual(expected)
  expect(headings[0]!.level).toBe(1)
  expect(headings.filter(({ level }, i) => i && level > headings[i - 1]!.level + 1)).toEqual([])
  expect(headings.filter(({ level }) => level === 1)).toHaveLength(1)
})

test('every bubble is there in order, its speaker named before it; what the speaker does is not', async ({ browser, site }) => {
  const page = await reader(browser, site)
  const said = await page.locator('.reading blockquote').evaluateAll(all => all.map(e => e.textContent!.replace(/\s/g, '')))
  const lines = deck.flatMap(linesOf).map(({ speaker, words }) => voices.find(voice => voice.id === speaker)!.name + plainWords(words).replace(/\s/g, ''))
  expect(said.map(words => words.replace(/\(.+?\)/g, ''))).toEqual(lines.map(words => words.replace(/\(.+?\)/g, '')))
  const text = await page.locator('.reading').textContent() ?? ''
  expect(text).not.toMatch(/進め方:|沈黙したら:|時計:|次へ:|\[click/)
  const directions = deck.flatMap(({ note }) => note.match(/^進め方: .{12}/gm) ?? []).map(words => words.slice('進め方: '.length))
  expect(directions.length).toBeGreaterThan(10)
  expect(directions.filter(words => text.includes(words))).toEqual([])
})

test('what the speaker says at a click stands after the bubble of that click', async ({ browser, site }) => {
  const page = await reader(browser, site)
  const slide = deck.find(({ note, layout }) => layout === 'dialogue' && note.includes('[click]'))!
  const [, words] = slide.note.match(/\[click\] (.{6})/)!
  const second = page.locator(`[data-slide="${slide.no}"] blockquote`).nth(1)
  await expect(second.locator('xpath=following-sibling::*[1]')).toContainText(words!)
})

test('the keyboard goes from the contents to a part, from a mark to its note and back', async ({ page, site }) => {
  await openReader(page, site)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: say('reader.skip') })).toBeFocused()
  await page.getByRole('navigation', { name: say('reader.contents') }).getByRole('link').nth(1).focus()
  await page.keyboard.press('Enter')
  const part = page.locator('.reading-part').nth(1)
  await expect(part).toBeFocused()
  await expect(part).toBeInViewport()

  const mark = page.locator('.reading-mark a').first()
  await mark.focus()
  await page.keyboard.press('Enter')
  const note = page.locator('#note-1')
  await expect(note).toBeFocused()
  await note.locator('.note-back').focus()
  await page.keyboard.press('Enter')
  await expect(mark).toBeFocused()
})

test('an address with a place opens there', async ({ page, site }) => {
  const last = deck.findLast(({ layout }) => layout === 'question')!.no
  await openReader(page, site, `#s${last}`)
  await expect(page.locator(`#s${last}`)).toBeInViewport()
})

test('a lab is played by keyboard, and finished on paper', async ({ page, site }) => {
  await openReader(page, site)
  const lab = page.locator('[data-layout="lab"]').filter({ has: page.locator('.lab-slider, .bet-form') }).nth(1)
  await expect(lab.locator('.lab-slider')).toHaveCount(0)
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await expect(lab.locator('.bet-true')).toBeVisible()
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect(lab.locator('.bet-true')).toHaveCount(0)
  await lab.getByRole('button', { name: say('try.button') }).focus()
  await page.keyboard.press('Enter')
  await expect(lab.locator('.bet-true')).toBeVisible()
})

test('a phone held upright is offered the page under the slides, and only there', async ({ page, site }) => {
  await page.setViewportSize(phone)
  await page.goto(addressOf.slide(site.url, 2))
  await page.locator('.reading-offer a').click()
  await expect(page.locator('[data-document]')).toBeVisible()
  await page.goto(addressOf.presenter(site.url, 2))
  await expect(page.locator('.reading-offer')).toHaveCount(0)
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.goto(addressOf.slide(site.url, 2))
  await expect(page.locator('.reading-offer')).toBeHidden()
})

test('every picture has words for who does not see it', async ({ browser, site }) => {
  const page = await reader(browser, site)
  const bare = await page.locator('.reading :is(img, svg)').evaluateAll(all => all.filter(e => e.tagName === 'IMG' ? !e.hasAttribute('alt') : !e.closest('[aria-hidden=true], [role=img][aria-label]')).map(e => e.outerHTML.slice(0, 80)))
  expect(bare).toEqual([])
})

test('nothing on it keeps a screen reader or a keyboard out, before a lab is tried and after', async ({ page, site }) => {
  await openReader(page, site)
  const body = page.locator('body')
  expect(await complaints(body, ['axe'], true)).toEqual([])
  for (const button of await page.getByRole('button', { name: say('try.button') }).all())
    await button.click()
  await expect(page.locator('.bet-true').first()).toBeVisible()
  expect(await complaints(body, ['axe'], true)).toEqual([])
})
