import type { Browser } from 'playwright'
import type { Document } from '../../content/schema/index.ts'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { Failure } from '../../content/failure.ts'
import { addressOf } from '../../slidev/dom.ts'
import { canvas, root } from '../../slidev/project.ts'
import { settle } from './deck-page.ts'

/**
 * Prints one document to one PDF: tagged, with the headings as bookmarks, text as text.
 * @param url the served site of an edition
 * @param path where the PDF goes
 * @returns number of pages
 * @throws {Failure} when the document has a row, but no page
 */
export async function printDocument(browser: Browser, url: string, { id, paper }: Document, path: string): Promise<number> {
  const file = `documents/${id}.vue`
  if (!existsSync(join(root, file)))
    throw new Failure(`content/documents.yaml の「${id}」には ${file} が要ります。そのファイルをつくるか、行を消してください。`)
  const page = await browser.newPage({ viewport: canvas })
  try {
    await page.goto(addressOf.document(url, id))
    await settle(page)
    await page.pdf({ path, ...sizeOf(paper), printBackground: true, tagged: true, outline: true })
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
