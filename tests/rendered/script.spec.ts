import { expect } from '@playwright/test'
import { records } from '../../content/index.ts'
import { plainWords } from '../../markdown/dialogue.ts'
import { linesOf, voices } from '../deck.ts'
import { squeeze } from '../squeeze.ts'
import { editions } from './editions.ts'
import { headingLevels, objections, printedDocument } from './printed-documents.ts'
import { expectPicture } from './references.ts'
import { test } from './site.ts'

for (const { edition, deck: all } of editions) {
  test.describe(edition.name, () => {
    test.use({ edition: edition.id })

    test('the script has every spoken slide, a clock that adds up, every word, and passes the rules of paper', async ({ browser, site }) => {
      const deck = all.filter(({ part }) => edition.minutes[part!.id])
      const page = await printedDocument(browser, site, 'script')
      const slides = page.locator('.script-slide')
      expect(await slides.locator('h3').allTextContents()).toEqual(deck.map(({ no, title }) => `${no} ${title}`))

      let now = 0
      const clock = (minutes: number) => `${Math.floor(minutes)}:${String(Math.round(minutes % 1 * 60)).padStart(2, '0')}`
      for (const [i, slide] of deck.entries()) {
        const section = slides.nth(i)
        await expect.soft(section.locator('.script-clock'), slide.place).toHaveText(`${clock(now)} → ${clock(now + slide.minutes)}`)
        now += slide.minutes

        // Directions say how names are read.
        const read = (words: string) => squeeze(words).replace(/\([\p{sc=Hiragana}\p{sc=Katakana}ー]+\)/gu, '')
        const text = read(await section.locator('.script-lines').textContent() ?? '')
        for (const { speaker, words } of linesOf(slide))
          expect.soft(text, slide.place).toContain(squeeze(voices.find(({ id }) => id === speaker)!.name + plainWords(words)))
        if (slide.speaker)
          expect.soft(text, slide.place).toContain(squeeze(voices.find(({ id }) => id === slide.speaker)!.name + slide.title))
        for (const words of slide.layout === 'statement' ? slide.content.split('\n').filter(Boolean) : [])
          expect.soft(text, slide.place).toContain(squeeze(plainWords(words.replace(/^#+ /, ''))))
        let from = 0
        for (const line of slide.note.split('\n').map(line => read(plainWords(line.replace(/\[click(?::\d+)?\]/g, '').replace(/^(\S{2,5}):\s/, '$1')))).filter(Boolean)) {
          const at = text.indexOf(line, from)
          expect.soft(at, `${slide.place}: ${line}`).toBeGreaterThanOrEqual(from)
          from = at
        }
        const clicks = slide.note.match(/\[click/g)?.length ?? 0
        expect.soft(await section.locator('.script-click').allTextContents(), `${slide.place}: clicks`).toEqual(Array.from({ length: clicks }, (_, n) => `▶${n + 1}`))
      }
      expect(now).toBe(Object.values(edition.minutes).reduce((sum, of) => sum + of, 0))

      const plan = await page.locator('.plan-table tbody tr').evaluateAll(all => all.map(row => [...row.querySelectorAll('td')].at(-1)!.textContent))
      expect(plan).toEqual([...Object.values(edition.minutes).filter(Boolean), now].map(minutes => `${minutes}分`))
      const levels = await headingLevels(page)
      expect(levels.filter((level, i) => i && (level === 1 || level > levels[i - 1]! + 1))).toEqual([])
      expect(await objections(page, records('documents').find(({ id }) => id === 'script')!, edition)).toEqual([])
      await expectPicture(page, `${edition.id}/script`)
    })
  })
}
