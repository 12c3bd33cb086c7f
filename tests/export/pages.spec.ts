import type { Page } from '@playwright/test'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { Document } from '../../content/schema/index.ts'
import type { Printed } from './printed.ts'
import { Buffer } from 'node:buffer'
import { expect } from '@playwright/test'
import { records } from '../../content/index.ts'
import { serve } from '../../scripts/lib/site.ts'
import { editions } from '../rendered/editions.ts'
import { squeeze } from '../squeeze.ts'
import { test } from './printed.ts'
import { pageOf, textOf } from './tag-tree.ts'

/** Points of a millimetre. */
const mm = 72 / 25.4
const sheets = records('documents').filter(({ paper }) => paper === 'a4')

for (const { edition, deck } of editions) {
  const questions = deck.filter(({ layout }) => layout === 'question').map(({ title }) => squeeze(title))
  for (const document of sheets.filter(({ once }) => !once || edition === editions.at(-1)!.edition)) {
    test(`${edition.name}, ${document.name}: no word leaves its sheet, no sheet is empty, and no heading ends one`, async ({ pdfOf }) => {
      const printed = await pdfOf(document, edition)
      const { pdf } = printed
      for (let no = 1; no <= pdf.numPages; no++) {
        const page = await pdf.getPage(no)
        const { width, height } = page.getViewport({ scale: 1 })
        expect.soft([width / mm, height / mm].map(Math.round), `page ${no}`).toEqual([210, 297])
        const { items } = await page.getTextContent()
        const words = items.flatMap(item => 'str' in item && item.str.trim() ? [{ str: item.str, left: item.transform[4] as number, right: (item.transform[4] as number) + item.width, at: item.transform[5] as number }] : [])
        const outside = words.filter(({ left, right, at }) => left < 8 * mm || right > width - 8 * mm || at < 6 * mm || at > height - 6 * mm)
        expect.soft(outside, `page ${no}`).toEqual([])
        // Beside the running head and the page number.
        expect.soft(words.filter(({ at }) => at > 16 * mm && at < height - 16 * mm).length, `page ${no}`).toBeGreaterThan(3)
      }
      // Room to write follows a question.
      expect(loneHeadings(printed, questions)).toEqual([])
    })
  }
}

for (const document of records('documents')) {
  test(`${document.name}: chosen pages, as pictures, are dark words on light paper`, async ({ browser, pdfOf }) => {
    const { pdf, bytes } = await pdfOf(document)
    const site = await serve('node_modules/pdfjs-dist/legacy/build')
    const page = await browser.newPage()
    await page.route('**/blank', route => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }))
    await page.goto(`${site.url}blank`)
    const numbers = chosen(document, pdf)
    for (const [i, { light, dark }] of (await pictures(page, bytes, numbers)).entries()) {
      const no = numbers[i]
      expect.soft(light, `page ${no}: its ground`).toBeGreaterThan(document.paper === 'slide' ? 0.75 : 0.8)
      expect.soft(dark, `page ${no}: its words`).toBeGreaterThan(0.001)
    }
    await page.close()
    await site.close()
  })
}

/** The first page, the last, and some between. */
function chosen({ paper }: Document, { numPages }: PDFDocumentProxy): number[] {
  // Where a part opens a slide is dark, and so it is projected.
  return paper === 'slide' ? [1, 2, 8] : [1, Math.ceil(numPages / 3), Math.ceil(numPages / 2), numPages]
}

/** Which shares of some pages are light and dark, in print. */
function pictures(page: Page, bytes: Uint8Array, numbers: number[]): Promise<{ light: number, dark: number }[]> {
  return page.evaluate(async ([data, numbers]) => {
    const pdfjs = await import('/pdf.mjs' as string) as typeof import('pdfjs-dist')
    pdfjs.GlobalWorkerOptions.workerSrc = '/pdf.worker.mjs'
    const bytes = Uint8Array.from(atob(data), letter => letter.charCodeAt(0))
    const file = await pdfjs.getDocument({ data: bytes, verbosity: 0 }).promise
    const found = []
    for (const no of numbers) {
      const sheet = await file.getPage(no)
      const viewport = sheet.getViewport({ scale: 0.5 })
      const canvas = Object.assign(document.createElement('canvas'), { width: viewport.width, height: viewport.height })
      await sheet.render({ canvas, viewport }).promise
      const { data: pixels } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
      let [light, dark] = [0, 0]
      for (let i = 0; i < pixels.length; i += 4) {
        const grey = (pixels[i]! + pixels[i + 1]! + pixels[i + 2]!) / 3
        light += grey > 215 ? 1 : 0
        dark += grey < 140 ? 1 : 0
      }
      found.push({ light: light / pixels.length * 4, dark: dark / pixels.length * 4 })
    }
    return found
  }, [Buffer.from(bytes).toString('base64'), numbers] as const)
}

/** Headings after which nothing else begins on their page. @param others that may stand so */
function loneHeadings({ elements, texts }: Printed, others: string[]): string[] {
  const blocks = elements.filter(({ type, kids }) => /^(?:H\d|P|LI|TR|Figure|BlockQuote)$/.test(type) || (type === 'Caption' && !kids.length))
  return blocks.flatMap((block, i) => {
    const next = blocks.slice(i + 1).find(({ type }) => !/^H\d$/.test(type))
    return /^H\d$/.test(block.type) && !others.includes(squeeze(textOf(block, texts))) && next && pageOf(block) !== pageOf(next) ? [`page ${pageOf(block)! + 1}: a heading over a ${next.type} of page ${pageOf(next)! + 1}`] : []
  })
}
