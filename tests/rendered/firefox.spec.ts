import type { measureSlide } from '../../rules/rendered/index.ts'
import { expect } from '@playwright/test'
import { limits } from '../../rules/rendered/limits.ts'
import { pageRulesScript } from '../../scripts/lib/page-rules.ts'
import { addressOf, anyDiagram, anyLayout, END, shownSlide } from '../../slidev/dom.ts'
import { readDeck } from '../deck.ts'
import { findFirefox, launchFirefox } from './firefox.ts'
import { test } from './site.ts'

const deck = await readDeck()
const firefox = findFirefox()

declare const deckRules: { measureSlide: typeof measureSlide }

/** What another browser may do otherwise: where lines end, and what fits. */
const ids = ['canvas', 'clipped', 'overlap', 'size-floor', 'size-scale', 'title-foot', 'fill', 'last-line', 'line-start', 'line-end', 'broken-word', 'torn-digit']

const measure = (root: Element, ids: string[]) => deckRules.measureSlide(root as HTMLElement, true, ids)

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
function longTitles(root: Element, elsewhere: string): string[] {
  const title = root.querySelector('h2')
  return title && !root.querySelector(elsewhere) && title.getBoundingClientRect().height > 1.9 * Number.parseFloat(getComputedStyle(title).fontSize) ? [`title in lines: ${title.textContent}`] : []
}

test('Firefox shows the same deck: faces, lines and places of every slide', async ({ site }) => {
  test.skip(!firefox, 'No Firefox is installed here; FIREFOX_PATH may name one.')
  const browser = await launchFirefox(firefox!)
  try {
    await browser.goto(site.url)
    await browser.run(await pageRulesScript())
    for (const { no, place } of deck) {
      const slide = shownSlide(no)
      await browser.goto(addressOf.slide(site.url, no, END))
      await browser.evaluate('body', shown, [slide, anyLayout, anyDiagram])
      const found = await browser.evaluate(slide, measure, ids)
      expect.soft(found.map(({ rule, what, measured }) => `${rule}: ${what} ${measured}`), `${no}, ${place}`).toEqual([])
      expect.soft(await browser.evaluate(slide, strangeFaces), place).toEqual([])
      expect.soft(await browser.evaluate(slide, longTitles, limits.title.elsewhere), place).toEqual([])
    }
    const used = ['BIZ UDGothic 400', 'BIZ UDPGothic 400', 'BIZ UDPGothic 700', 'Deck Latin 400', 'Deck Latin 700', 'Noto Sans SC 400', 'Zen Old Mincho 700']
    expect(await browser.evaluate('body', faces)).toEqual(used.map(face => `${face} loaded`))
    expect(browser.errors).toEqual([])
  }
  finally {
    await browser.close()
  }
})
