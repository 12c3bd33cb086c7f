import type { Browser, Page } from 'playwright'
import type { PrintChoices } from '../../content/print-choices.ts'
import type { Document, Edition } from '../../content/schema/index.ts'
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { Failure } from '../../content/failure.ts'
import { searchOf, usualChoices } from '../../content/print-choices.ts'
import { addressOf } from '../../slidev/dom.ts'
import { canvas, root } from '../../slidev/project.ts'
import { patience, settle } from './deck-page.ts'
import { aboutOf } from './pdf/about.ts'
import { finishPdf } from './pdf/finish.ts'
import { wordsOn } from './pdf/page-words.ts'

/** What is to be printed, and how. */
export interface Print {
  document: Document
  edition: Edition
  /** The served site of the edition. */
  url: string
  choices?: PrintChoices
}

/**
 * Prints one document to one PDF, and finishes it: tags, bookmarks, links, and what it is.
 * @param path where the PDF goes
 * @returns number of pages
 */
export async function printDocument(browser: Browser, print: Print, path: string): Promise<number> {
  const page = await browser.newPage({ viewport: canvas })
  try {
    await show(page, print)
    const words = await wordsOn(page)
    const printed = await page.pdf({ ...sizeOf(print.document.paper), printBackground: true, tagged: true, outline: true })
    const bytes = await finishPdf(printed, await aboutOf(print.document, print.edition), words)
    await writeFile(path, bytes)
    return await countPages(bytes)
  }
  finally {
    await page.close()
  }
}

/**
 * Refuses documents that have a row in `content/`, but no page.
 * @throws {Failure} that names the file
 */
export function refusePageless(documents: Document[]): void {
  for (const { id } of documents) {
    const file = `documents/${id}.vue`
    if (!existsSync(join(root, file)))
      throw new Failure(`content/documents.yaml の「${id}」には ${file} が要ります。そのファイルをつくるか、行を消してください。`)
  }
}

async function show(page: Page, { document, edition, url, choices = usualChoices }: Print): Promise<void> {
  const name = `${edition.name}の「${document.name}」`
  page.setDefaultTimeout(patience)
  // A page that threw will never be complete: nobody waits for it.
  const broken = new Promise<never>((_, reject) => page.once('pageerror', ({ message }) =>
    reject(new Failure(`${name}のページで誤りが起きました(${message})。npm start で、そのページを開いて確かめてください。`))))
  const shown = page.goto(addressOf.document(url, document.id, searchOf(choices))).then(() => settle(page)).catch((error: Error) => {
    throw error.name === 'TimeoutError' ? new Failure(`${name}が ${patience / 60_000} 分たっても出そろいません。npm start で、読み込めない絵や図がないか確かめてください。`) : error
  })
  // Whichever loses has nobody left to hear it.
  for (const outcome of [broken, shown])
    outcome.catch(() => {})
  await Promise.race([shown, broken])
}

/** A sheet is as large as the page's own style says, a slide as large as a slide. */
function sizeOf(paper: Document['paper']) {
  return paper === 'a4' ? { preferCSSPageSize: true } : { width: `${canvas.width}px`, height: `${canvas.height}px` }
}

async function countPages(bytes: Uint8Array): Promise<number> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  return pdf.numPages
}
