import { readFile } from 'node:fs/promises'
import { expect } from '@playwright/test'
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { mainEdition } from '../../content/index.ts'
import { plainWords } from '../../markdown/dialogue.ts'
import { printDocument } from '../../scripts/lib/documents.ts'
import { linesOf, readDeck, slidesDocument } from '../deck.ts'
import { test } from '../rendered/site.ts'

const deck = await readDeck()

test('the PDF has every slide, readable text, bookmarks, tags and its own fonts', async ({ browser, site }, info) => {
  const path = info.outputPath('lecture-slides.pdf')
  expect(await printDocument(browser, { document: slidesDocument, edition: mainEdition(), url: site.url }, path)).toBe(deck.length)

  const pdf = await getDocument({ data: new Uint8Array(await readFile(path)), fontExtraProperties: true, verbosity: 0 }).promise
  expect(pdf.numPages).toBe(deck.length)
  expect(Object.fromEntries(await pdf.getMarkInfo() as unknown as Map<string, boolean>)).toMatchObject({ Marked: true })
  expect((await pdf.getMetadata()).info).toMatchObject({ Title: '開かれた重み、囲われた庭', Language: 'ja' })

  const bookmarks = await pdf.getOutline()
  const parts = deck.filter(({ layout }) => layout === 'section').map(({ title }) => title)
  expect(bookmarks.map(({ title }) => title)).toEqual(expect.arrayContaining(parts))
  const count = (items: typeof bookmarks): number => items.reduce((sum, { items }) => sum + 1 + count(items), 0)
  expect(count(bookmarks)).toBe(deck.length)

  for (const [i, slide] of deck.entries()) {
    const page = await pdf.getPage(i + 1)
    const { width, height } = page.getViewport({ scale: 1 })
    expect.soft(width / height, slide.place).toBeCloseTo(16 / 9, 2)

    const { items } = await page.getTextContent()
    const text = squeeze(items.map(item => 'str' in item ? item.str : '').join(''))
    for (const { words } of linesOf(slide))
      expect.soft(text, slide.place).toContain(squeeze(plainWords(words)))

    const links = (await page.getAnnotations()).filter(({ subtype }) => subtype === 'Link')
    const inside = links.filter(({ url }) => !url)
    expect.soft(inside.every(({ dest }) => dest), `${slide.place}: links inside the PDF lead somewhere`).toBe(true)
    for (const { dest } of inside as { dest: string }[]) {
      const [ref] = (await pdf.getDestination(dest))!
      const meant = deck.find(({ no, alias }) => dest === alias || dest === String(no))
      expect.soft(await pdf.getPageIndex(ref as Parameters<typeof pdf.getPageIndex>[0]) + 1, `${slide.place}: the link to ${dest} leads to its slide`).toBe(meant?.no)
    }
    if (slide.content.includes('<KeyMap'))
      expect.soft(inside.length, slide.place).toBe(13)

    const { fnArray, argsArray } = await page.getOperatorList()
    for (const [n, fn] of fnArray.entries()) {
      if (fn !== OPS.setFont)
        continue
      const font = page.commonObjs.get((argsArray[n] as [string])[0]) as { name: string, missingFile: boolean }
      expect.soft(font.missingFile, `${slide.place} ${font.name} is embedded`).toBe(false)
      expect.soft(font.name, slide.place).toMatch(/BIZUDP?Gothic|ZenOldMincho|NotoSansSC/)
    }
  }
})

/** Text without spaces, with the compatibility forms that some fonts extract as turned back. */
function squeeze(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '')
}
