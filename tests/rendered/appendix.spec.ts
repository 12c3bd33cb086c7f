import type { Locator, Page } from '@playwright/test'
import type { Served } from '../../scripts/lib/site.ts'
import type { ReadSlide } from '../../slidev/read-deck.ts'
import { expect } from '@playwright/test'
import { REFERENCES } from '../../content/deck.ts'
import { mainEdition, records } from '../../content/index.ts'
import { settle } from '../../scripts/lib/deck-page.ts'
import { addressOf } from '../../slidev/dom.ts'
import { editions } from './editions.ts'
import { markedWords } from './marked-words.ts'
import { openSlide, slideOf, standing, test } from './site.ts'

const terms = records('terms')

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
      // Behind its opening: the words, then charts and the model's rule, kept for questions; it ends with where the rest is.
      const layouts = deck.slice(start + 1).map(({ layout }) => layout)
      const kept = edition === mainEdition() ? ['chart', 'default'] : ['chart', 'default'].filter(layout => layouts.includes(layout))
      expect(layouts.filter((layout, i) => layout !== layouts[i - 1])).toEqual(kept.length ? ['appendix', ...kept, 'appendix'] : ['appendix'])
      expect(layouts.filter(layout => layout === 'appendix').length, 'what a room can read').toBeLessThanOrEqual(5)
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

    test('a page number leads to its slide and says its title', async ({ page, site }) => {
      const no = appendix.find(n => deck[n - 1]!.content.includes('<GlossaryTable'))!
      await openSlide(page, site, no)
      const link = slideOf(page, no).locator('.page-links a').first()
      const to = Number(await link.textContent())
      await expect(link).toHaveAccessibleName(`${to}枚め ${deck[to - 1]!.title}`)
      await link.click()
      await expect.poll(() => standing(page).no).toBe(to)
      await page.keyboard.press('ArrowLeft')
      await expect.poll(() => standing(page)).not.toEqual({ no: to, clicks: 0 })
    })

    test('one slide says how much more there is and where, and the address of the references leads to it', async ({ page, site }) => {
      const no = deck.findIndex(({ alias }) => alias === REFERENCES) + 1
      await page.goto(`${site.url}#/${REFERENCES}`)
      const slide = slideOf(page, no)
      await slide.waitFor()
      // Counted where the lists stand.
      const [handout, ...others] = records('documents').filter(({ lists }) => lists)
      for (const { name } of [handout!, ...others])
        await expect(slide.getByRole('heading', { name, exact: true })).toBeVisible()
      const counts = await slide.locator('.more-counts b').allTextContents()
      await page.goto(addressOf.document(site.url, handout!.id))
      await settle(page)
      const listed = await Promise.all(['claim', 'source', 'point', 'term'].map(async list => String(await page.locator(`.back-matter [data-${list}]`).count())))
      expect(counts).toEqual(listed)
    })

    test('its link opens the lists of the page to read', async ({ page, site }) => {
      await page.goto(`${site.url}#/${REFERENCES}`)
      await page.locator('.more-to-read a').filter({ visible: true }).last().click()
      await expect(page.locator('.reading .back-matter')).toBeInViewport()
      await expect(page.locator('.reading .back-matter')).toBeFocused()
    })

    test('the credits name the article, the report, the index, the faces and the licences', async ({ page, site }) => {
      const no = appendix.find(n => deck[n - 1]!.content.includes('<CreditList'))!
      await openSlide(page, site, no)
      for (const text of ['Seo Seungchul', 'Beyond DeepSeek', '二次資料による', 'European Open Source AI Index', 'CC BY 4.0', 'osai-index.eu', 'FAccT 2024', 'BIZ UDPGothic', 'BIZ UDGothic', 'Zen Old Mincho', 'SIL Open Font License', 'MIT', 'Slidev', 'Vue', 'Mermaid', 'D3'])
        await expect.soft(slideOf(page, no)).toContainText(text)
    })
  })
}
