import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { Document, Edition } from '../../content/schema/index.ts'
import type { Element } from './tag-tree.ts'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { PDFDocument } from 'pdf-lib'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { mainEdition } from '../../content/index.ts'
import { printDocument } from '../../scripts/lib/documents.ts'
import { root } from '../../slidev/project.ts'
import { builtSite, printedFolder } from '../built-site.ts'
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

interface Prints {
  /** A document of an edition, the longest unless another is named. */
  pdfOf: (document: Document, edition?: Edition) => Promise<Printed>
  /** Prints once more what `pdfOf` has of the longest edition. */
  printAgain: (document: Document) => Promise<Uint8Array>
}

export const test = base.extend<object, Prints>({
  printAgain: [async ({ browser, served }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'printed-'))
    await use(async (document) => {
      const edition = mainEdition()
      const path = join(folder, `${edition.id}-${document.id}.pdf`)
      await printDocument(browser, { document, edition, url: addressOfEdition(served.url, edition) }, path)
      return readFile(path)
    })
    await rm(folder, { recursive: true })
  }, { scope: 'worker' }],

  // A print takes seconds, and nothing changes it: each is made once of a site, and lies there for all workers.
  pdfOf: [async ({ browser, served }, use) => {
    const folder = join(root, printedFolder, String((await stat(join(root, builtSite))).mtimeMs))
    await mkdir(folder, { recursive: true })
    const made = new Map<string, Promise<Printed>>()
    const printOnce = async (document: Document, edition: Edition) => {
      const path = join(folder, `${edition.id}-${document.id}.pdf`)
      const count = `${path}.pages`
      if (!existsSync(count)) {
        const part = `${path}.${process.pid}`
        const pages = await printDocument(browser, { document, edition, url: addressOfEdition(served.url, edition) }, part)
        await rename(part, path)
        await writeFile(count, String(pages))
      }
      return readPrint(path, Number(await readFile(count, 'utf8')))
    }
    await use((document, edition = mainEdition()) => {
      const name = `${edition.id}-${document.id}`
      made.set(name, made.get(name) ?? printOnce(document, edition))
      return made.get(name)!
    })
  }, { scope: 'worker' }],
})

function addressOfEdition(site: string, edition: Edition): string {
  return site + editions.find(({ edition: { id } }) => id === edition.id)!.folder
}

async function readPrint(path: string, pages: number): Promise<Printed> {
  const bytes = new Uint8Array(await readFile(path))
  const file = await PDFDocument.load(bytes, { updateMetadata: false })
  const pdf = await getDocument({ data: bytes.slice(), fontExtraProperties: true, verbosity: 0 }).promise
  const tree = readTree({ catalog: file.catalog, context: file.context, pages: file.getPages().map(({ ref }) => ref) })
  return { pages, bytes, file, pdf, tree, elements: elementsIn(tree), texts: await textsOf(pdf) }
}
