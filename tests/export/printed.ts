import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { Document, Edition } from '../../content/schema/index.ts'
import type { Element } from './tag-tree.ts'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { mainEdition } from '../../content/index.ts'
import { printDocument } from '../../scripts/lib/documents.ts'
import { editions } from '../rendered/editions.ts'
import { test as base } from '../rendered/site.ts'
import { elementsIn, readTree, textsOf } from './tag-tree.ts'

/** A document as a PDF, read twice: what stands in the file, and what a reader makes of it. */
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

/** Prints a document of an edition, the longest unless another is named. */
type Print = (document: Document, edition?: Edition) => Promise<Printed>

export const test = base.extend<object, { print: Print, pdfOf: Print }>({
  print: [async ({ browser, served }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'printed-'))
    await use(async (document, edition = mainEdition()) => {
      const path = join(folder, `${edition.id}-${document.id}.pdf`)
      const url = served.url + editions.find(({ edition: { id } }) => id === edition.id)!.folder
      const pages = await printDocument(browser, { document, edition, url }, path)
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
    await use((document, edition = mainEdition()) => {
      const name = `${edition.id}-${document.id}`
      made.set(name, made.get(name) ?? print(document, edition))
      return made.get(name)!
    })
  }, { scope: 'worker' }],
})
