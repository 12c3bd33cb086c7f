import type { Locator, Page } from '@playwright/test'
import type { Served } from '../../scripts/lib/site.ts'
import type { ReadSlide } from '../../slidev/read-deck.ts'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { whenOf } from '../../content/cite.ts'
import { mainEdition, records } from '../../content/index.ts'
import { statusWord, verdictWord } from '../../content/standing.ts'
import { root } from '../../slidev/project.ts'
import { editions } from './editions.ts'
import { markedWords } from './marked-words.ts'
import { openSlide, slideOf, standing, test } from './site.ts'

const terms = records('terms')
const points = records('points')
const claims = records('claims')
const sources = records('sources')

/** Calls back for each entry of a list, with its slide on the screen; returns their ids. */
async function each(page: Page, site: Served, deck: ReadSlide[], list: string, attribute: string, look: (id: string, entry: Locator) => Promise<void>) {
  const ids: string[] = []
  for (const { no } of deck.filter(({ content }) => content.includes(`<${list}`))) {
    await openSlide(page, site, no)
    for (const entry of await slideOf(page, no).locator(`[${attribute}]`).all()) {
      const id = (await entry.getAttribute(attribute))!
      ids.push(id)
      await look(id, entry)
    }
  }
  return ids
}

const numbers = async (entry: Locator) => (await entry.locator('.page-links a').allTextContents()).map(Number)

for (const { edition, deck } of editions) {
  const appendix = deck.flatMap(({ layout, no }) => layout === 'appendix' ? [no] : [])

  test.describe(edition.name, () => {
    test.use({ edition: edition.id })

    test('the appendix stands at the end, takes no time, and carries no beats', () => {
      expect(appendix.length).toBeGreaterThan(0)
      const start = deck.findIndex(({ part }) => part?.kind === 'appendix')
      // Behind its opening: charts and the model's rule, kept for questions, then the lists.
      const layouts = deck.slice(start + 1).map(({ layout }) => layout)
      const kept = edition === mainEdition() ? ['chart', 'default'] : ['chart', 'default'].filter(layout => layouts.includes(layout))
      expect(layouts.filter((layout, i) => layout !== layouts[i - 1])).toEqual([...kept, 'appendix'])
      for (const slide of deck.slice(start)) {
        expect.soft(slide.minutes, slide.place).toBe(0)
        expect.soft(slide.beats, slide.place).toEqual([])
      }
    })

    test('no page of the appendix is empty, and each of its tables has heads', async ({ page, site }) => {
      for (const no of appendix) {
        await openSlide(page, site, no)
        const here = deck[no - 1]!.place
        await expect.soft(slideOf(page, no).locator('tbody tr, li').first(), here).toBeVisible()
        for (const head of await slideOf(page, no).locator('th').all())
          await expect.soft(head, here).toHaveAttribute('scope', /^(?:col|row)$/)
      }
    })

    test('each list stands once in the page, and all slides that it flows over but the last are well filled', async ({ page, site }) => {
      const written = await readFile(join(root, 'pages/appendix.md'), 'utf8')
      for (const [tag, list] of [['GlossaryTable', '.appendix-table'], ['VerdictTable', '.appendix-table'], ['ReferenceList', '.reference-list']] as const) {
        expect(written.split(`<${tag}`), tag).toHaveLength(2)
        const slides = deck.filter(({ content }) => content.includes(`<${tag} `))
        expect(slides.length, tag).toBeGreaterThan(1)
        for (const { no, place, title } of slides.slice(0, -1)) {
          await openSlide(page, site, no)
          const filled = await slideOf(page, no).locator(list).evaluate((element) => {
            const { top, height } = element.getBoundingClientRect()
            return height / (element.closest('.slidev-page')!.getBoundingClientRect().bottom - 72 - top)
          })
          expect.soft(filled, `${place} ${title}`).toBeGreaterThanOrEqual(0.6)
          expect.soft(filled, `${place} ${title}`).toBeLessThanOrEqual(1)
        }
      }
    })

    test('each term is explained once and leads to the slides that mark it', async ({ page, site, printed }) => {
      const marked = await markedWords(printed)
      const ids = await each(page, site, deck, 'GlossaryTable', 'data-term', async (id, entry) => {
        const { term, definition, marks } = terms.find(t => t.id === id)!
        await expect.soft(entry).toContainText(term)
        await expect.soft(entry).toContainText(definition)
        const expected = marked.flatMap(({ no, word }) => marks.includes(word) ? [no] : [])
        expect.soft(await numbers(entry), id).toEqual(expected)
        expect.soft(expected.length, `${id} ${term} is marked on a slide`).toBeGreaterThan(0)
      })
      expect(ids).toEqual(terms.map(({ id }) => id))
    })

    test('each point has its sentence and leads back to the slides that carry it', async ({ page, site }) => {
      const ids = await each(page, site, deck, 'PointTable', 'data-point', async (id, entry) => {
        const { title, sentence, beats } = points.find(p => p.id === id)!
        await expect.soft(entry).toContainText(title)
        await expect.soft(entry).toContainText(sentence)
        const expected = deck.flatMap(slide => slide.beats.some(beat => beats.includes(beat)) ? [slide.no] : [])
        expect.soft(await numbers(entry), id).toEqual(expected)
        expect.soft(expected.length, `${id} ${title} leads to a slide`).toBeGreaterThan(0)
      })
      expect(ids).toEqual(points.map(({ id }) => id))
    })

    test('a page number leads to its slide and says its title', async ({ page, site }) => {
      const no = appendix.find(n => deck[n - 1]!.content.includes('<PointTable'))!
      await openSlide(page, site, no)
      const link = slideOf(page, no).locator('.page-links a').first()
      const to = Number(await link.textContent())
      await expect(link).toHaveAccessibleName(`${to}枚め ${deck[to - 1]!.title}`)
      await link.click()
      await expect.poll(() => standing(page).no).toBe(to)
      await page.keyboard.press('ArrowLeft')
      await expect.poll(() => standing(page)).not.toEqual({ no: to, clicks: 0 })
    })

    test('the references are what the deck uses, each once, and no more', async ({ page, site }) => {
      // Stated here anew: what a slide names, what a verdict or a definition rests on, and what a slide presents as a source or cites.
      const stated = new Set([...deck.flatMap(slide => slide.claims), ...terms.flatMap(term => term.claims)])
      const named = new Set([
        ...claims.filter(({ id, article_verdict }) => article_verdict || stated.has(id)).flatMap(claim => claim.sources),
        ...deck.flatMap(({ content }) => Array.from(content.matchAll(/<(?:SourceEntry|Citation) id="([^"]+)"/g), ([, id]) => id!)),
      ])
      const ids = await each(page, site, deck, 'ReferenceList', 'data-source', async (id, entry) => {
        const { title, url, read } = sources.find(s => s.id === id)!
        await expect.soft(entry).toContainText(`「${title}」`)
        await expect.soft(entry.getByRole('link'), id).toHaveAttribute('href', url)
        expect.soft((await entry.textContent())!.includes('原文は未見'), id).toBe(read === 'none')
      })
      expect(ids.toSorted()).toEqual([...named].sort())
    })

    test('the address of the references leads to their first page', async ({ page, site }) => {
      const no = appendix.find(n => deck[n - 1]!.content.includes('<ReferenceList'))!
      await page.goto(`${site.url}#/references`)
      await expect(slideOf(page, no).locator('.reference-list')).toBeVisible()
    })

    test('every claim of the article stands in the table with verdict, check, date, status and sources', async ({ page, site }) => {
      const ids = await each(page, site, deck, 'VerdictTable', 'data-claim', async (id, entry) => {
        const claim = claims.find(c => c.id === id)!
        for (const text of [claim.article_says_ja!, verdictWord(claim)!, claim.verdict_ja!, whenOf(claim.as_of), statusWord(claim.status)])
          await expect.soft(entry, id).toContainText(text)
        const links = await entry.getByRole('link').evaluateAll(all => all.map(e => e.getAttribute('href')))
        expect.soft(links, id).toEqual(claim.sources.map(s => sources.find(({ id }) => id === s)!.url))
      })
      expect(ids).toEqual(claims.filter(c => c.article_verdict).map(({ id }) => id))
    })

    test('the credits name the article, the report, the index, the faces and the licences', async ({ page, site }) => {
      const no = appendix.find(n => deck[n - 1]!.content.includes('<CreditList'))!
      await openSlide(page, site, no)
      for (const text of ['Seo Seungchul', 'Beyond DeepSeek', '原文は未見', 'European Open Source AI Index', 'CC BY 4.0', 'osai-index.eu', 'FAccT 2024', 'BIZ UDPGothic', 'BIZ UDGothic', 'Zen Old Mincho', 'SIL Open Font License', 'MIT', 'Slidev', 'Vue', 'Mermaid', 'D3'])
        await expect.soft(slideOf(page, no)).toContainText(text)
    })
  })
}
