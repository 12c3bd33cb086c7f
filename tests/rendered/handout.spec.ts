import { expect } from '@playwright/test'
import { records } from '../../content/index.ts'
import { layouts, papers } from '../../content/print-choices.ts'
import { plainWords } from '../../markdown/dialogue.ts'
import { linesOf, voices } from '../deck.ts'
import { squeeze } from '../squeeze.ts'
import { editions } from './editions.ts'
import { mostColour } from './pixels.ts'
import { headingLevels, openDocument, printedDocument } from './printed-documents.ts'
import { expectPicture } from './references.ts'
import { test } from './site.ts'

// One worker opens each, once.
test.describe.configure({ mode: 'default' })

const printed = '.printed-slide'

const longest = editions.at(-1)!.deck

for (const { edition, deck } of editions) {
  test.describe(edition.name, () => {
    test.use({ edition: edition.id })

    test('the handout says what it is, keeps what carries something, and ends with all that one may look up', async ({ browser, site }) => {
      const page = await printedDocument(browser, site, 'handout')
      await expect(page.locator('html')).toHaveAttribute('lang', 'ja')
      await expect(page.locator('header').first()).toContainText(/開かれた重み、囲われた庭[^\u5206]*\u5206.*2026年11月.*Seo Seungchul/s)

      const kept = deck.filter(({ layout, beats, claims }) => (beats.length || claims.length) && !['cover', 'section', 'question', 'lab', 'appendix'].includes(layout))
      const sections = page.locator(`section:has(> ${printed})`)
      expect(await sections.locator('> h3').allTextContents()).toEqual(kept.map(({ no, title }) => `${no} ${title}`))
      for (const [i, { takeaway, place }] of kept.entries())
        expect.soft(await sections.nth(i).textContent(), place).toContain(takeaway)

      const questions = deck.filter(({ layout }) => layout === 'question')
      await expect(page.locator('.question-sheet')).toHaveCount(questions.length)
      for (const [i, { title, place }] of questions.entries()) {
        const sheet = page.locator('.question-sheet').nth(i)
        expect.soft(squeeze(await sheet.locator('h3').textContent() ?? ''), place).toBe(squeeze(title))
        expect.soft((await sheet.locator('.ruled-lines').boundingBox())!.height, `${place}: room to write`).toBeGreaterThan(100)
      }

      for (const text of [...records('points').map(({ sentence }) => sentence), ...records('terms').map(({ definition }) => definition), ...records('claims').flatMap(({ verdict_ja }) => verdict_ja ?? [])])
        await expect.soft(page.locator('.back-matter td', { hasText: text }).first()).toBeAttached()
      await expect(page.locator('.back-matter [data-system]')).toHaveCount(records('openness').length)
      for (const id of new Set(deck.flatMap(({ claims }) => claims).flatMap(id => records('claims').find(claim => claim.id === id)!.sources)))
        await expect.soft(page.locator(`.back-matter li[data-source="${id}"]`)).toHaveCount(1)

      const levels = await headingLevels(page)
      expect(levels[0]).toBe(1)
      expect(levels.filter((level, i) => i && (level === 1 || level > levels[i - 1]! + 1))).toEqual([])
      await expectPicture(page, `${edition.id}/handout`)
    })

    test('the bets of its labs stand before the slides of their part, and nothing tells which comes true', async ({ browser, site }) => {
      const page = await printedDocument(browser, site, 'handout')
      const ids = deck.flatMap(({ bets }) => bets)
      const bets = records('bets').filter(({ id }) => ids.includes(id))
      await expect(page.locator('.bet-sheet ol > li')).toHaveCount(bets.length)
      for (const [i, { answers }] of bets.entries())
        expect.soft((await page.locator('.bet-sheet ol > li').nth(i).locator('ul > li').allTextContents()).map(squeeze)).toEqual(answers.map(({ label }) => squeeze(label)))
      const first = deck.find(({ bets }) => bets.length)!
      const places = await page.locator(`.bet-sheet, section:has(> ${printed})`).evaluateAll(all => all.map(e => e.id === 'bets' ? 'bets' : Number(e.id.slice(1))))
      const after = places.slice(places.indexOf('bets') + 1)
      expect(after.every(no => Number(no) > first.no)).toBe(true)
      expect(places.slice(0, places.indexOf('bets')).every(no => Number(no) < first.no)).toBe(true)
      await expect(page.locator('.bet-true, .lab')).toHaveCount(0)
    })
  })
}

test('a picture says its title and its lines to who cannot see it, speaker first, and leads nowhere', async ({ browser, site }) => {
  const page = await printedDocument(browser, site, 'handout')
  for (const slide of longest.filter(slide => linesOf(slide).length)) {
    const said = linesOf(slide).map(({ speaker, words }) => `${voices.find(({ id }) => id === speaker)!.name}「${plainWords(words)}」`)
    const picture = page.locator(`#s${slide.no}`).getByRole('img')
    await expect.soft(picture, slide.place).toHaveCount(1)
    expect.soft(await picture.getAttribute('aria-label'), slide.place).toContain(said.join(''))
  }
  await expect(page.locator(`${printed} a[href]`)).toHaveCount(0)
})

test('the page numbers of the glossary and the points lead to the slides that are printed', async ({ browser, site }) => {
  const labs = longest.filter(({ bets }) => bets.length).map(({ no }) => String(no))
  const page = await printedDocument(browser, site, 'handout')
  const links = await page.locator('.back-matter .page-links a').evaluateAll(all => all.map(a => ({ words: a.textContent, to: a.getAttribute('href') })))
  expect(links.length).toBeGreaterThan(30)
  for (const { words, to } of links) {
    expect.soft(to).toBe(labs.includes(words!) ? '#bets' : `#s${words}`)
    await expect.soft(page.locator(to!)).toHaveCount(1)
  }
})

for (const paper of papers) {
  // Three rows are what a lower sheet has least room for.
  for (const layout of layouts.filter(layout => paper === 'a4' || layout > 2)) {
    test(`${layout} a sheet on ${paper}: nothing is cut, nothing stands on anything else`, async ({ browser, site }) => {
      const page = await openDocument(browser, site, 'handout', `layout=${layout}&paper=${paper}`)
      const [width, height] = paper === 'a4' ? [210, 297] : [215.9, 279.4]
      const wrong = await page.evaluate(([width, height]) => {
        const mm = 96 / 25.4
        const found: string[] = []
        for (const [i, sheet] of [...document.querySelectorAll<HTMLElement>('.sheet')].entries()) {
          const frame = sheet.getBoundingClientRect()
          if (frame.height > (height! - 30) * mm)
            found.push(`sheet ${i + 1} is ${frame.height} px high`)
          const boxes = [...sheet.querySelectorAll('h1, h2, h3, p, .printed-slide, .ruled-lines, li')]
            .filter(e => !e.closest('.printed-canvas') && !e.querySelector('p, li') && e.getBoundingClientRect().height > 0)
            .map(e => ({ name: `${e.className || e.tagName} ${e.textContent!.slice(0, 12)}`, box: e.getBoundingClientRect() }))
          for (const [n, { name, box }] of boxes.entries()) {
            if (box.bottom > frame.bottom + 1 || box.right > frame.left + (width! - 30) * mm)
              found.push(`sheet ${i + 1}: ${name} leaves it`)
            for (const other of boxes.slice(n + 1)) {
              const over = [Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left), Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top)]
              if (Math.min(...over) > 2)
                found.push(`sheet ${i + 1}: ${name} and ${other.name} touch`)
            }
          }
        }
        return found
      }, [width, height])
      expect(wrong).toEqual([])
      if (layout < 3)
        expect(await page.locator('.kept-slide .ruled-lines').first().evaluate(lines => Math.round(lines.getBoundingClientRect().width / 96 * 25.4))).toBeGreaterThan(170)
      const across = layout === 6 ? 2 : 1
      expect(await page.locator('.sheet-row').evaluateAll(all => Math.max(...all.map(row => row.querySelectorAll('.printed-slide').length)))).toBe(across)
      expect(await page.locator('.sheet').evaluateAll(all => Math.max(...all.map(sheet => sheet.querySelectorAll('.printed-slide').length)))).toBe(layout)
      await page.close()
    })
  }
}

test('in greys nothing is coloured', async ({ browser, site }) => {
  const colour = async (choices: string) => {
    const page = await openDocument(browser, site, 'handout', choices)
    let most = 0
    for (const part of ['header', '#s8', '#s9', '#s15'])
      most = Math.max(most, await mostColour(page, await page.locator(part).first().screenshot()))
    await page.close()
    return most
  }
  expect(await colour('mono')).toBeLessThan(8)
  expect(await colour('')).toBeGreaterThan(80)
})
