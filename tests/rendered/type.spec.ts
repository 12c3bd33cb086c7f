import type { Block } from './measure/lines.ts'
import { expect } from '@playwright/test'
import { settle } from '../../scripts/lib/deck-page.ts'
import { editions } from './editions.ts'
import { strangeSizes, strayTitles, thinContent } from './measure/frame.ts'
import { limits } from './measure/limits.ts'
import { linesOf } from './measure/lines.ts'
import { badBeginnings, badEndings, brokenWords, shortLastLines, tornDigits } from './measure/type.ts'
import { openSlide, slideOf, standing, test } from './site.ts'

const marks: ((block: Block) => string[])[] = [shortLastLines, badBeginnings, badEndings, brokenWords, tornDigits]

for (const { edition, deck } of editions) {
  test.describe(edition.name, () => {
    test.use({ edition: edition.id })

    test('every line, at every click, is set as Japanese is set', async ({ page, site }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await openSlide(page, site, 1)
      for (const slide of deck) {
        const clicks = slide.note.match(/\[click(?::\d+)?\]/g)?.length ?? 0
        for (let click = 0; click <= clicks; click++) {
          await expect.poll(() => standing(page), slide.place).toEqual({ no: slide.no, clicks: click })
          await slideOf(page, slide.no).waitFor()
          await settle(page)
          // Who measures what is still fading in finds nothing.
          await expect.poll(() => slideOf(page, slide.no).evaluate(root => root.checkVisibility({ opacityProperty: true, visibilityProperty: true })), slide.place).toBe(true)
          const blocks = await slideOf(page, slide.no).evaluate(linesOf)
          const found = blocks.flatMap(block => marks.flatMap(mark => mark(block)))
          for (const measure of [strangeSizes, strayTitles, ...click === clicks ? [thinContent] : []])
            found.push(...await slideOf(page, slide.no).evaluate(measure, limits))
          expect.soft(found, `${slide.no} 「${slide.title}」 at click ${click}, ${slide.place}`).toEqual([])
          if (slide.no < deck.length || click < clicks)
            await page.keyboard.press('ArrowRight')
        }
      }
    })
  })
}
