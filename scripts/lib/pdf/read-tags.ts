import type { PDFDocument, PDFObject } from 'pdf-lib'
import type { Kid, Tag } from './tags.ts'
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef } from 'pdf-lib'

const name = (of: string) => PDFName.of(of)
const own = new Set(['Type', 'S', 'P', 'Pg', 'K'])

/** The structure that Chromium wrote. */
export function readTags(doc: PDFDocument): Tag {
  const { context, catalog } = doc
  const pages = new Map(doc.getPages().map(({ ref }, i) => [ref, i]))
  const root = catalog.lookup(name('StructTreeRoot'), PDFDict)

  function kidsOf(value: PDFObject | undefined, page: number): Kid[] {
    const object = value instanceof PDFRef ? context.lookup(value) : value
    if (object instanceof PDFArray)
      return object.asArray().flatMap(kid => kidsOf(kid, page))
    if (object instanceof PDFNumber)
      return [{ page, mark: object.asNumber() }]
    if (!(object instanceof PDFDict))
      return []
    const on = pages.get(object.get(name('Pg')) as PDFRef) ?? page
    // What is drawn apart, see `drawings-apart.ts`, is no content.
    if (object.has(name('Stm')))
      return []
    if (object.has(name('MCID')))
      return [{ page: on, mark: object.lookup(name('MCID'), PDFNumber).asNumber() }]
    if (object.has(name('Obj')))
      return [{ page: on, annotation: object.get(name('Obj')) as PDFRef }]
    const about = new Map(object.entries().map(([key, value]) => [key.decodeText(), value] as const).filter(([key]) => !own.has(key)))
    return [{ role: object.lookup(name('S'), PDFName).decodeText(), kids: kidsOf(object.get(name('K')), on), about }]
  }

  const [tree] = kidsOf(root.get(name('K')), 0)
  return tree as Tag
}
