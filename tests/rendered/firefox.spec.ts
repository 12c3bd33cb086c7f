import { expect } from '@playwright/test'
import { addressOf, anyDiagram, anyLayout, END, shownSlide } from '../../slidev/dom.ts'
import { readDeck } from '../deck.ts'
import { findFirefox, launchFirefox } from './firefox.ts'
import { blocks } from './measure/blocks.ts'
import { strangeSizes, strayTitles, thinContent } from './measure/frame.ts'
import { letters } from './measure/letters.ts'
import { limits } from './measure/limits.ts'
import { linesOf } from './measure/lines.ts'
import { badBeginnings, badEndings, brokenWords, shortLastLines, tornDigits } from './measure/type.ts'
import { test } from './site.ts'

const deck = await readDeck()
const firefox = findFirefox()

/** Firefox counts the foot of a letter's box from the face's own descent: 1.4 px lower on every slide. */
const here = { ...limits, title: { ...limits.title, foot: limits.title.foot + 1.4 } }

/** Waits in the page until a slide shows what it is going to show. */
async function shown(root: Element, [slide, anyLayout, anyDiagram]: string[]) {
  const isThere = () => {
    const diagrams = [...root.querySelectorAll(`${slide} ${anyDiagram}`)]
    const images = [...root.querySelectorAll<HTMLImageElement>(`${slide} img`)]
    return root.querySelector(`${slide} ${anyLayout}`)?.checkVisibility()
      && diagrams.every(({ shadowRoot }) => shadowRoot?.querySelector('svg'))
      && images.every(image => image.complete && image.naturalWidth > 0)
  }
  while (!isThere())
    await new Promise(resolve => requestAnimationFrame(resolve))
  await document.fonts.ready
}

/** Texts that are set in another family than a bundled one. */
function strangeFaces(root: Element): string[] {
  const bundled = /^["']?(?:Deck Latin|BIZ UDP?Gothic|Zen Old Mincho|Noto Sans SC)\b/
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const words = [...element.childNodes].filter(n => n.nodeType === 3).map(n => n.textContent?.trim()).join('')
    const { fontFamily } = getComputedStyle(element)
    return !words || bundled.test(fontFamily) || !element.checkVisibility() ? [] : [`${fontFamily}: ${words.slice(0, 20)}`]
  })
}

/** Every face that was asked for up to now, and whether it came. */
const faces = () => [...new Set([...document.fonts].filter(({ status }) => status !== 'unloaded').map(({ family, weight, status }) => `${family.replace(/"/g, '')} ${weight} ${status}`))].sort()

/** A title that runs into a second line, where titles have one. */
function longTitles(lines: ReturnType<typeof linesOf>, layout: string | undefined) {
  return lines.filter(({ title, stretches }) => title && !limits.title.elsewhere.includes(`.deck-${layout}`) && stretches.flat().length > 1).map(({ stretches }) => `title in ${stretches.flat().length} lines`)
}

test('Firefox shows the same deck: faces, lines and places of every slide', async ({ site }) => {
  test.skip(!firefox, 'No Firefox is installed here; FIREFOX_PATH may name one.')
  const browser = await launchFirefox(firefox!)
  try {
    for (const { no, layout, place } of deck) {
      const slide = shownSlide(no)
      await browser.goto(addressOf.slide(site.url, no, END))
      await browser.evaluate('body', shown, [slide, anyLayout, anyDiagram])
      const lines = await browser.evaluate(slide, linesOf)
      const found = [
        ...await browser.evaluate(slide, strangeFaces),
        ...lines.flatMap(block => [shortLastLines, badBeginnings, badEndings, brokenWords, tornDigits].flatMap(mark => mark(block))),
        ...longTitles(lines, layout),
      ]
      for (const measure of [letters, blocks, strangeSizes, strayTitles, thinContent])
        found.push(...await browser.evaluate(slide, measure, here))
      expect.soft(found, `${no}, ${place}`).toEqual([])
    }
    const used = ['BIZ UDPGothic 400', 'BIZ UDPGothic 700', 'Deck Latin 400', 'Deck Latin 700', 'Noto Sans SC 400', 'Zen Old Mincho 700']
    expect(await browser.evaluate('body', faces)).toEqual(used.map(face => `${face} loaded`))
    expect(browser.errors).toEqual([])
  }
  finally {
    await browser.close()
  }
})
