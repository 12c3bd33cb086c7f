import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { END } from '../../slidev/dom.ts'
import { root } from '../../slidev/project.ts'
import { linesOf, readDeck, voices } from '../deck.ts'
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
    await openSlide(page, site, no, linesOf(deck[no - 1]!).length - 1)
    const bubble = slideOf(page, no).getByRole('blockquote', { name }).first()
    await expect.soft(bubble.locator('cite'), name).toHaveCSS('color', painted(ink))
    await expect.soft(bubble.locator('.bubble-words'), name).toHaveCSS('background-color', painted(tint))
    await expect.soft(bubble.locator('img'), name).toHaveAttribute('src', new RegExp(`/emblems/${emblem}$`))
  }
  expect(trouble.requests).toEqual([])
})

test('each voice speaks from the side of its record', async ({ page, site }) => {
  for (const slide of deck.filter(slide => linesOf(slide).length)) {
    await openSlide(page, site, slide.no, END)
    const said = await slideOf(page, slide.no).getByRole('blockquote').evaluateAll(all => all.map((bubble) => {
      const frame = bubble.closest('.slidev-page')!.getBoundingClientRect()
      const [box, words, emblem] = [bubble, bubble.querySelector('.bubble-words')!, bubble.querySelector('img')!].map(e => e.getBoundingClientRect()) as [DOMRect, DOMRect, DOMRect]
      return {
        name: bubble.getAttribute('aria-label'),
        margin: box.left - frame.left < frame.right - box.right ? 'left' : 'right',
        emblem: emblem.left < words.left ? 'left' : 'right',
      }
    }))
    expect.soft(said, slide.place).toEqual(linesOf(slide).map(({ speaker }) => {
      const { name, side } = voices.find(({ id }) => id === speaker)!
      return { name, margin: side, emblem: side }
    }))
  }
})

test('who goes on speaking is introduced once', async ({ page, site }) => {
  const no = deck.findIndex(slide => linesOf(slide).some(({ speaker }, i, all) => speaker === all[i - 1]?.speaker)) + 1
  const lines = linesOf(deck[no - 1]!)
  await openSlide(page, site, no, lines.length - 1)
  const names = slideOf(page, no).getByRole('blockquote').locator('cite')
  for (const [i, { speaker }] of lines.entries())
    await expect.soft(names.nth(i)).toBeVisible({ visible: speaker !== lines[i - 1]?.speaker })
})
