import type { Page } from '@playwright/test'
import type { Served } from '../../scripts/lib/site.ts'
import type { Colour } from '../projector.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { END } from '../../slidev/dom.ts'
import { root } from '../../slidev/project.ts'
import { linesOf, readDeck, voices } from '../deck.ts'
import { step } from '../projector.ts'
import { openSlide, slideOf, test } from './site.ts'

const deck = await readDeck()
// Before the greys, which have all names once more.
const [inColour = ''] = readFileSync(join(root, 'styles/tokens.css'), 'utf8').split(':root.mono')
const tokens = new Map([...inColour.matchAll(/--deck-([\w-]+): (#[\da-f]{6});/g)].map(([, name, value]) => [name!, value!]))

/** `rgb(29, 76, 143)` for a colour of a speaker's record. */
function painted(colour: string): string {
  const digits = tokens.get(colour) ?? colour
  return `rgb(${[1, 3, 5].map(at => Number.parseInt(digits.slice(at, at + 2), 16)).join(', ')})`
}

test('each voice wears the ink and the tint of its record, and its emblem is there', async ({ page, site, trouble }) => {
  for (const { id, name, ink, tint, emblem } of voices) {
    const no = deck.findIndex(slide => linesOf(slide).some(({ speaker }) => speaker === id)) + 1
    await openSlide(page, site, no, linesOf(deck[no - 1]!).findIndex(({ speaker }) => speaker === id))
    const bubble = slideOf(page, no).getByRole('blockquote', { name }).first()
    await expect.soft(bubble.locator('cite'), name).toHaveCSS('color', painted(ink))
    await expect.soft(bubble.locator('.bubble-words'), name).toHaveCSS('background-color', painted(tint))
    await expect.soft(bubble.locator('img'), name).toHaveAttribute('src', new RegExp(`/emblems/${emblem}$`))
  }
  expect(trouble.requests).toEqual([])
})

/** A dialogue in one form: the first of the deck, all said. */
async function openForm(page: Page, site: Served, form: string) {
  const slide = deck.find(({ content }) => content.includes(`\`\`\`dialogue${form && ' '}${form}\n`) && linesOf({ content }).length > 1)!
  await openSlide(page, site, slide.no, END)
  return slideOf(page, slide.no)
}

test('in an exchange and in a split each voice speaks from the side of its record', async ({ page, site }) => {
  for (const slide of deck.filter(({ content }) => /^```dialogue(?: split)?$/m.test(content))) {
    await openSlide(page, site, slide.no, END)
    const said = await slideOf(page, slide.no).getByRole('blockquote').evaluateAll(all => all.map((bubble) => {
      const frame = bubble.closest('.slidev-page')!.getBoundingClientRect()
      const [box, mark] = [bubble, bubble.querySelector('cite')!].map(e => e.getBoundingClientRect()) as [DOMRect, DOMRect]
      const sideIn = (around: DOMRect, at: DOMRect) => at.left - around.left < around.right - at.right ? 'left' : 'right'
      return { name: bubble.getAttribute('aria-label'), margin: sideIn(frame, box), mark: sideIn(box, mark) }
    }))
    expect.soft(said, slide.place).toEqual(linesOf(slide).map(({ speaker }) => {
      const { name, side } = voices.find(({ id }) => id === speaker)!
      return { name, margin: side, mark: side }
    }))
  }
})

test('an exchange speaks in 36 px, in lines of 22 characters at most', async ({ page, site }) => {
  for (const slide of deck.filter(({ content }) => /^```dialogue$/m.test(content))) {
    await openSlide(page, site, slide.no, END)
    const words = slideOf(page, slide.no).locator('.bubble-words > p')
    for (const p of await words.all())
      await expect.soft(p, slide.place).toHaveCSS('font-size', '36px')
    const widest = await words.evaluateAll(all => Math.max(...all.map(p => p.getBoundingClientRect().width / p.closest<HTMLElement>('.slidev-page')!.getBoundingClientRect().width * 1280)))
    expect.soft(widest, slide.place).toBeLessThanOrEqual(22 * 36 + 1)
  }
})

test('the emblem of a voice is large', async ({ page, site }) => {
  for (const form of ['', 'split']) {
    const slide = await openForm(page, site, form)
    const [canvas, emblem] = await Promise.all([slide, slide.locator('.bubble-speaker:not(.known) > img').first()].map(part => part.boundingBox()))
    expect.soft(emblem!.width / canvas!.width * 1280, form).toBeGreaterThanOrEqual(103.5)
  }
})

test('a close-up is one sentence in 60 px from edge to edge, what led to it small above', async ({ page, site }) => {
  const slide = await openForm(page, site, 'close-up')
  const bubbles = slide.getByRole('blockquote')
  await expect(bubbles.last().locator('.bubble-words')).toHaveCSS('font-size', '60px')
  await expect(bubbles.first().locator('.bubble-words')).toHaveCSS('font-size', '30px')
  const [canvas, last, first] = await Promise.all([slide, bubbles.last(), bubbles.first()].map(async part => (await part.boundingBox())!))
  expect(last!.x).toBeCloseTo(canvas!.x, 0)
  expect(last!.width).toBeCloseTo(canvas!.width, 0)
  expect(first!.y + first!.height).toBeLessThanOrEqual(last!.y)
})

test('a split has the voices face each other, each in a column of its own', async ({ page, site }) => {
  const bubbles = (await openForm(page, site, 'split')).getByRole('blockquote')
  const boxes = await bubbles.locator('.bubble-words').evaluateAll(all => all.map(words => ({ name: words.closest('blockquote')!.getAttribute('aria-label'), box: words.getBoundingClientRect().toJSON() as DOMRect })))
  const [left, right] = ['left', 'right'].map(side => boxes.filter(({ name }) => voices.find(voice => voice.name === name)!.side === side))
  expect(left!.length).toBeGreaterThan(0)
  expect(right!.length).toBeGreaterThan(0)
  expect(Math.max(...left!.map(({ box }) => box.right))).toBeLessThan(Math.min(...right!.map(({ box }) => box.left)))
  const [first, second] = boxes[0] === right![0] ? [right!, left!] : [left!, right!]
  expect(first[0]!.box.top, 'nobody reads the answer first').toBeLessThanOrEqual(second[0]!.box.top)
})

test('what was said before keeps its ink; its tint fades', async ({ page, site }) => {
  const slide = await openForm(page, site, '')
  const [said, now] = await slide.locator('.bubble-words').evaluateAll(all => [all[0]!, all.at(-1)!].map(words => getComputedStyle(words)).map(({ color, backgroundColor }) => ({ color, backgroundColor })))
  expect(said!.color).toBe(now!.color)
  // Paler than the tint of its record, and still no paper.
  const { speaker } = linesOf(deck.find(({ content }) => /^```dialogue$/m.test(content))!)[0]!
  expect(said!.backgroundColor).not.toBe(painted(voices.find(({ id }) => id === speaker)!.tint))
  const [ground, paper] = await page.evaluate((colours) => {
    const pen = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true })!
    return colours.map((colour) => {
      pen.fillStyle = colour
      pen.fillRect(0, 0, 1, 1)
      return [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3) as unknown as Colour
    })
  }, [said!.backgroundColor, painted('paper')])
  expect(step(ground!, paper!), 'on a projector in a lit room').toBeGreaterThanOrEqual(1.2)
})

test('who goes on speaking is introduced once', async ({ page, site }) => {
  const no = deck.findIndex(slide => /^```dialogue$/m.test(slide.content) && linesOf(slide).some(({ speaker }, i, all) => speaker === all[i - 1]?.speaker)) + 1
  const lines = linesOf(deck[no - 1]!)
  await openSlide(page, site, no, lines.length - 1)
  const names = slideOf(page, no).getByRole('blockquote').locator('cite')
  for (const [i, { speaker }] of lines.entries())
    await expect.soft(names.nth(i)).toBeVisible({ visible: speaker !== lines[i - 1]?.speaker })
})
