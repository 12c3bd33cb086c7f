import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { Document } from '../../content/schema/index.ts'
import type { Element } from './tag-tree.ts'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { mainEdition } from '../../content/index.ts'
import { printDocument } from '../../scripts/lib/documents.ts'
import { test as base } from '../rendered/site.ts'
import { elementsIn, readTree, textsOf } from './tag-tree.ts'

/** A document of the longest edition as a PDF, read twice: what stands in the file, and what a reader makes of it. */
export interface Printed {
  /** What the command says of it. */
  pages: number
  bytes: Uint8Array
  file: PDFDocument
  pdf: PDFDocumentProxy
  tree: Element
  elements: Element[]
  texts: Map<number, string>[]
}

export const test = base.extend<object, { print: (document: Document) => Promise<Printed>, pdfOf: (document: Document) => Promise<Printed> }>({
  print: [async ({ browser, served }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'printed-'))
    await use(async (document) => {
      const path = join(folder, `${document.id}.pdf`)
      const pages = await printDocument(browser, { document, edition: mainEdition(), url: served.url }, path)
      const bytes = new Uint8Array(await readFile(path))
      const file = await PDFDocument.load(bytes, { updateMetadata: false })
      const pdf = await getDocument({ data: bytes.slice(), fontExtraProperties: true, verbosity: 0 }).promise
      const tree = readTree({ catalog: file.catalog, context: file.context, pages: file.getPages().map(({ ref }) => ref) })
      return { pages, bytes, file, pdf, tree, elements: elementsIn(tree), texts: await textsOf(pdf) }
    })
    await rm(folder, { recursive: true })
  }, { scope: 'worker' }],

  // A print takes seconds, and nothing changes it: each is made once for all tests of a worker.
  pdfOf: [async ({ print }, use) => {
    const made = new Map<string, Promise<Printed>>()
    await use((document) => {
      made.set(document.id, made.get(document.id) ?? print(document))
      return made.get(document.id)!
    })
  }, { scope: 'worker' }],
})
