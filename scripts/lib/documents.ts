import type { Browser } from 'playwright'
import type { Document, Edition } from '../../content/schema/index.ts'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { Failure } from '../../content/failure.ts'
import { mainEdition } from '../../content/index.ts'
import { addressOf } from '../../slidev/dom.ts'
import { canvas, root } from '../../slidev/project.ts'
import { settle } from './deck-page.ts'
import { aboutOf } from './pdf/about.ts'
import { finishPdf } from './pdf/finish.ts'
import { wordsOn } from './pdf/page-words.ts'

/**
 * Prints one document to one PDF, and finishes it: tags, bookmarks, links, and what it is.
 * @param url the served site of an edition
 * @param path where the PDF goes
 * @param edition the one that is served
 * @returns number of pages
 * @throws {Failure} when the document has a row, but no page
 */
export async function printDocument(browser: Browser, url: string, document: Document, path: string, edition: Edition = mainEdition()): Promise<number> {
  const { id, paper } = document
  const file = `documents/${id}.vue`
  if (!existsSync(join(root, file)))
    throw new Failure(`content/documents.yaml の「${id}」には ${file} が要ります。そのファイルをつくるか、行を消してください。`)
  const page = await browser.newPage({ viewport: canvas })
  try {
    await page.goto(addressOf.document(url, id))
    await settle(page)
    const words = await wordsOn(page)
    const printed = await page.pdf({ ...sizeOf(paper), printBackground: true, tagged: true, outline: true })
    await writeFile(path, await finishPdf(printed, await aboutOf(document, edition), words))
  }
  finally {
    await page.close()
  }
  const pdf = await getDocument({ data: new Uint8Array(await readFile(path)), verbosity: 0 }).promise
  return pdf.numPages
}

function sizeOf(paper: Document['paper']) {
  return paper === 'a4' ? { format: 'A4', preferCSSPageSize: true } : { width: `${canvas.width}px`, height: `${canvas.height}px` }
}
