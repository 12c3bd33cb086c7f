import type { PDFDocument, PDFObject } from 'pdf-lib'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFRef, PDFString } from 'pdf-lib'

/** An element of a PDF's structure as it stands in the file, read apart from what writes it. */
export interface Element {
  ref: PDFRef
  parent: PDFRef
  /** As written. */
  role: string
  /** What the role map makes of it. */
  type: string
  kids: Element[]
  /** The contents that it owns, and where they stand among the kids. */
  marks: { page: number, id: number, before: number }[]
  annotations: PDFRef[]
  alt: string | undefined
  lang: string | undefined
  id: string | undefined
  attributes: Map<string, PDFObject>
}

const key = (name: string) => PDFName.of(name)

export function readTree({ catalog, context, ...doc }: Pick<PDFDocument, 'catalog' | 'context'> & { pages: PDFRef[] }): Element {
  const root = catalog.lookup(key('StructTreeRoot'), PDFDict)
  const roleMap = root.lookupMaybe(key('RoleMap'), PDFDict)
  const text = (value: PDFObject | undefined) => value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined

  function read(ref: PDFRef): Element {
    const dict = context.lookup(ref, PDFDict)
    const role = dict.lookup(key('S'), PDFName).decodeText()
    const element: Element = {
      ref,
      parent: dict.get(key('P')) as PDFRef,
      role,
      type: roleMap?.lookupMaybe(key(role), PDFName)?.decodeText() ?? role,
      kids: [],
      marks: [],
      annotations: [],
      alt: text(dict.lookup(key('Alt'))),
      lang: text(dict.lookup(key('Lang'))),
      id: text(dict.lookup(key('ID'))),
      attributes: attributesOf(dict.lookup(key('A'))),
    }
    const own = dict.lookup(key('K'))
    for (const kid of own instanceof PDFArray ? own.asArray() : own ? [own] : []) {
      const mark = (page: PDFObject | undefined, id: number) => element.marks.push({ page: doc.pages.indexOf(page as PDFRef), id, before: element.kids.length })
      if (kid instanceof PDFRef)
        element.kids.push(read(kid))
      else if (kid instanceof PDFNumber)
        mark(dict.get(key('Pg')), kid.asNumber())
      else if (kid instanceof PDFDict && kid.has(key('MCID')))
        mark(kid.get(key('Pg')), kid.lookup(key('MCID'), PDFNumber).asNumber())
      else if (kid instanceof PDFDict)
        element.annotations.push(kid.get(key('Obj')) as PDFRef)
    }
    return element
  }
  return read((root.lookup(key('K'), PDFArray)).get(0) as PDFRef)
}

function attributesOf(value: PDFObject | undefined): Map<string, PDFObject> {
  const all = value instanceof PDFArray ? value.asArray() : [value]
  return new Map(all.flatMap(each => each instanceof PDFDict ? each.entries().map(([name, value]) => [name.decodeText(), value] as const) : []))
}

/** An element and all below it, as they are read. */
export function elementsIn(element: Element): Element[] {
  return [element, ...element.kids.flatMap(elementsIn)]
}

/** The text under each mark of each page. */
export async function textsOf(pdf: PDFDocumentProxy): Promise<Map<number, string>[]> {
  return Promise.all(Array.from({ length: pdf.numPages }, async (_, i) => {
    const texts = new Map<number, string>()
    const open: (number | undefined)[] = []
    const page = await pdf.getPage(i + 1)
    for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
      const id = open.findLast(id => id !== undefined)
      if ('str' in item && id !== undefined)
        texts.set(id, (texts.get(id) ?? '') + item.str)
      else if ('type' in item && item.type === 'endMarkedContent')
        open.pop()
      else if ('type' in item)
        open.push(item.id ? Number(item.id.split('_mc')[1]) : undefined)
    }
    return texts
  }))
}

/** What is read of an element, in its order, without readings over words. */
export function textOf(element: Element, texts: Map<number, string>[]): string {
  if (element.type === 'RT')
    return ''
  return [...element.kids, undefined].map((kid, i) => element.marks.filter(({ before }) => before === i).map(({ page, id }) => texts[page]!.get(id) ?? '').join('') + (kid ? textOf(kid, texts) : '')).join('')
}

/** Where an element begins, 0-based. */
export function pageOf(element: Element): number | undefined {
  return elementsIn(element).flatMap(({ marks }) => marks)[0]?.page
}
