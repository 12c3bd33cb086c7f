import type { Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { whenOf } from '../../content/cite.ts'
import { mainEdition, records } from '../../content/index.ts'
import { statusWord, verdictWord } from '../../content/standing.ts'
import { editions } from './editions.ts'
import { objections, printedDocument } from './printed-documents.ts'
import { test } from './site.ts'

/** What a slide has no room for stands in full at the end of the handout and of the page to read. */

const terms = records('terms')
const claims = records('claims')
const sources = records('sources')

/** Ids of the entries of a list, in their order. */
function idsOf(page: Page, name: string): Promise<string[]> {
  return page.locator(`.back-matter [data-${name}]`).evaluateAll((all, name) => all.map(e => e.getAttribute(`data-${name}`)!), name)
}

const entry = (page: Page, name: string, id: string): Locator => page.locator(`.back-matter [data-${name}="${id}"]`)

/** Pieces of an address that a line ends within. */
function tornIn(page: Page): Promise<string[]> {
  return page.locator('.web-address').evaluateAll(all => all.flatMap((link) => {
    const range = document.createRange()
    const letters: { letter: string, top: number }[] = []
    const walker = document.createTreeWalker(link, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent ?? ''
      for (let i = 0; i < text.length; i++) {
        range.setStart(walker.currentNode, i)
        range.setEnd(walker.currentNode, i + 1)
        letters.push({ letter: text[i]!, top: Math.round(range.getBoundingClientRect().top) })
      }
    }
    return letters.flatMap(({ letter, top }, i) => {
      const next = letters[i + 1]
      return next && next.top !== top && /[\p{L}\p{N}_%]/u.test(letter) ? [`${link.textContent!.slice(0, 40)}… ${letter}|${next.letter}`] : []
    })
  }))
}

for (const { edition, deck } of editions) {
  test.describe(edition.name, () => {
    test.use({ edition: edition.id })

    for (const document of records('documents').filter(({ lists, once }) => lists && (!once || edition === mainEdition()))) {
      test(`${document.name}: every list is there in full, no address is torn, and the rules of paper pass`, async ({ browser, site }) => {
        const page = await printedDocument(browser, site, document.id)

        expect(await idsOf(page, 'term')).toEqual(terms.map(({ id }) => id))
        expect(await idsOf(page, 'point')).toEqual(records('points').map(({ id }) => id))
        for (const { id, title, sentence, beats } of records('points')) {
          const point = entry(page, 'point', id)
          await expect.soft(point).toContainText(title)
          await expect.soft(point).toContainText(sentence)
          const carried = deck.flatMap(slide => slide.beats.some(beat => beats.includes(beat)) ? [slide.no] : [])
          expect.soft(((await point.locator('.page-links').textContent())!).split('、').map(Number), `${id} ${title}`).toEqual(carried)
        }

        const judged = claims.filter(({ article_verdict }) => article_verdict)
        expect(await idsOf(page, 'claim')).toEqual(judged.map(({ id }) => id))
        for (const claim of judged) {
          const row = entry(page, 'claim', claim.id)
          for (const text of [claim.article_says_ja!, verdictWord(claim)!, claim.verdict_ja!, whenOf(claim.as_of), statusWord(claim.status)])
            await expect.soft(row, claim.id).toContainText(text)
          const links = await row.getByRole('link').evaluateAll(all => all.map(e => e.getAttribute('href')))
          expect.soft(links, claim.id).toEqual(claim.sources.map(s => sources.find(({ id }) => id === s)!.url))
        }

        // Stated here anew: what a slide names, what a verdict, a definition, a release or the table of openness rests on, and what a slide presents as a source or cites.
        const stated = new Set([...deck.flatMap(slide => slide.claims), ...terms.flatMap(term => term.claims), ...records('releases').map(({ claim }) => claim), 'openness-matrix'])
        const named = new Set([
          ...claims.filter(({ id, article_verdict }) => article_verdict || stated.has(id)).flatMap(claim => claim.sources),
          ...deck.flatMap(({ content }) => Array.from(content.matchAll(/<(?:SourceEntry|Citation) id="([^"]+)"/g), ([, id]) => id!)),
        ])
        expect((await idsOf(page, 'source')).toSorted()).toEqual([...named].sort())
        for (const id of named) {
          const { title, url, read } = sources.find(s => s.id === id)!
          const reference = entry(page, 'source', id)
          await expect.soft(reference).toContainText(`「${title}」`)
          await expect.soft(reference.getByRole('link'), id).toHaveAttribute('href', url)
          await expect.soft(reference.getByRole('link'), id).toHaveText(decodeURI(url))
          expect.soft((await reference.textContent())!.includes('二次資料による'), id).toBe(read === 'none')
        }
        expect(await tornIn(page)).toEqual([])
        expect(await objections(page, document, edition)).toEqual([])
      })
    }
  })
}
