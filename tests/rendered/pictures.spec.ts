import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { records } from '../../content/index.ts'
import { addressOf } from '../../slidev/dom.ts'
import { readDeck } from '../deck.ts'
import { inkIn } from './pixels.ts'
import { openSlide, slideOf, test } from './site.ts'

const deck = await readDeck()
const sections = deck.filter(({ layout }) => layout === 'section')
const pictured = deck.filter(({ source }) => /^picture: /m.test(source.raw))
const altOf = (id: string | undefined) => records('pictures').find(picture => picture.id === id)!.alt

test('where a part opens, its picture is large, runs over an edge and says what it argues', async ({ page, site }) => {
  expect(sections.length).toBeGreaterThan(4)
  for (const { no, part, place } of sections) {
    await openSlide(page, site, no)
    const picture = slideOf(page, no).getByRole('img', { name: altOf(part!.picture) })
    const box = (await picture.boundingBox())!
    expect.soft(Math.min(box.width, box.height), place).toBeGreaterThanOrEqual(480)
    expect.soft(box.x + box.width, `${place}: as far as the edge`).toBeGreaterThanOrEqual(1280)
    const drawn = await picture.locator('path').evaluateAll(all => Math.max(...all.map(e => e.getBoundingClientRect().right)))
    expect.soft(drawn, `${place}: and over it`).toBeGreaterThan(1280)
  }
})

test('what a slide names is drawn on it, large', async ({ page, site }) => {
  expect(pictured.length).toBeGreaterThan(4)
  for (const { no, place, source } of pictured) {
    await openSlide(page, site, no)
    const box = (await slideOf(page, no).getByRole('img', { name: altOf(source.raw.match(/^picture: (\S+)/m)![1]) }).boundingBox())!
    expect.soft(box.height, place).toBeGreaterThanOrEqual(480)
  }
})

test('no word of such a slide runs over its picture or its character', async ({ page, site }) => {
  for (const { no, place } of [...sections, ...pictured]) {
    await openSlide(page, site, no)
    const lines = await linesWithoutInk(page, no)
    expect(lines.length, place).toBeGreaterThan(0)
    const found = await inkIn(page, await page.screenshot(), lines)
    for (const [i, { left, top }] of lines.entries())
      expect.soft(found[i], `${place}: under the line at ${Math.round(left)}, ${Math.round(top)}`).toBe(0)
  }
})

test('the last that is spoken is a picture, not a list', () => {
  expect(deck.filter(({ part }) => part!.kind !== 'appendix').at(-1)!.layout).toBe('closing')
})

test('the page to read shows the same pictures, with the same words for whoever does not see them', async ({ page, site }) => {
  await page.goto(addressOf.slide(site.url, 'read'))
  for (const alt of [...sections.map(({ part }) => altOf(part!.picture)), ...pictured.map(({ source }) => altOf(source.raw.match(/^picture: (\S+)/m)![1]))])
    await expect.soft(page.getByRole('img', { name: alt })).toBeVisible()
})

/** The boxes of a slide's lines, as the words leave them when they are hidden. */
async function linesWithoutInk(page: Page, no: number) {
  return slideOf(page, no).locator(':is(h1, h2, h1 + p, h2 + p, .section-part)').evaluateAll(all => all.flatMap((words) => {
    const range = document.createRange()
    range.selectNodeContents(words)
    const rects = [...range.getClientRects()].filter(({ width }) => width > 0)
    ;(words as HTMLElement).style.visibility = 'hidden'
    return rects.map(({ left, top, right, bottom }) => ({ left, top, right, bottom }))
  }))
}
