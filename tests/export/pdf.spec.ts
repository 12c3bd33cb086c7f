import type { PDFRef } from 'pdf-lib'
import type { PDFPageProxy } from 'pdfjs-dist'
import type { Described } from './outline.ts'
import type { Element } from './tag-tree.ts'
import { expect } from '@playwright/test'
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFStream, PDFString } from 'pdf-lib'
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { mainEdition, records } from '../../content/index.ts'
import { headOf, readDeck, slidesDocument } from '../deck.ts'
import { squeeze } from '../squeeze.ts'
import { linesIn, pageAt } from './outline.ts'
import { test } from './printed.ts'
import { elementsIn, pageOf, textOf } from './tag-tree.ts'

const deck = await readDeck()
const head = await headOf(mainEdition())
const name = (of: string) => PDFName.of(of)

/** Roles of PDF 1.7 that need no map. */
const STANDARD = new Set('Document Part Art Sect Div BlockQuote Caption P H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference Code Link Ruby RB RT RP Figure'.split(' '))
/** What may stand under what, where the standard is strict. */
const KIDS: Record<string, string[]> = { L: ['LI', 'L', 'Caption'], LI: ['Lbl', 'LBody'], Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'], TR: ['TH', 'TD'], Ruby: ['RB', 'RT', 'RP'] }

/** Checkpoints of the Matterhorn Protocol, by its numbers: those that a machine can judge, and that something here could break. */
for (const document of records('documents')) {
  test.describe(document.name, () => {
    // One worker reads it, once.
    test.describe.configure({ mode: 'default' })

    test('01 all that is drawn is content of an element, or an artifact', async ({ pdfOf }) => {
      const { pdf, elements, file } = await pdfOf(document)
      for (let i = 0; i < pdf.numPages; i++) {
        const { unmarked, marks, written } = await drawnOn(await pdf.getPage(i + 1))
        expect.soft(unmarked, `page ${i + 1}: drawn under no mark`).toBe(0)
        const owned = elements.flatMap(({ marks }) => marks).filter(({ page }) => page === i).map(({ id }) => id)
        expect.soft(owned.sort((a, b) => a - b), `page ${i + 1}: each mark has one element`).toEqual(marks.sort((a, b) => a - b))
        // The way back, which readers take from a word to its element.
        const owners = parentsOf(file).get(file.getPage(i).node.lookup(name('StructParents'), PDFNumber).asNumber()) as PDFArray
        for (const { ref, marks } of elements) {
          for (const { id } of marks.filter(({ page }) => page === i))
            expect.soft(owners.get(id), `page ${i + 1}: mark ${id} leads to its element`).toBe(ref)
        }
        const worded = elements.filter(({ type }) => type !== 'Figure').flatMap(({ marks }) => marks).filter(({ page }) => page === i)
        expect.soft(worded.filter(({ id }) => !written.has(id)), `page ${i + 1}: grounds and lines are no content`).toEqual([])
      }
    })

    test('06, 07 it says what it is, in its window, too', async ({ pdfOf }) => {
      const { pdf, file } = await pdfOf(document)
      const { metadata, info } = await pdf.getMetadata()
      const title = expect.stringContaining(`${head.title} ${document.name}`) as unknown as string
      expect(info).toMatchObject({ Title: title, Author: head.author, Subject: head.info, Language: head.lang })
      const { date } = mainEdition()
      expect(info).toMatchObject({ CreationDate: `D:${date.replace('-', '')}`, ModDate: `D:${date.replace('-', '')}` })
      const said = Object.fromEntries(metadata as unknown as Iterable<[string, unknown]>)
      expect(said).toMatchObject({
        'dc:title': title,
        'dc:creator': [head.author],
        'dc:language': head.lang,
        'dc:description': head.info,
        'dc:subject': String(head.keywords).split(','),
        'xmp:createdate': date,
        'xmp:modifydate': date,
      })
      if (!document.once)
        expect(said['dc:title'], 'the edition').toContain(mainEdition().name)
      expect(file.catalog.lookup(name('ViewerPreferences'), PDFDict).get(name('DisplayDocTitle'))?.toString()).toBe('true')
      expect(file.catalog.lookup(name('MarkInfo'), PDFDict).get(name('Marked'))?.toString()).toBe('true')
    })

    test('09 elements stand where they may', async ({ pdfOf }) => {
      const { elements } = await pdfOf(document)
      for (const { ref, role, type, kids, marks } of elements) {
        expect.soft([...STANDARD], `${role} is known`).toContain(type)
        for (const kid of kids) {
          expect.soft(kid.parent, `${kid.type} knows its parent`).toBe(ref)
          if (KIDS[type])
            expect.soft(KIDS[type], `${kid.type} in ${type}`).toContain(kid.type)
        }
        if (KIDS[type] || type === 'Document' || type === 'Div' || type === 'BlockQuote')
          expect.soft(marks, `loose words in ${type}`).toEqual([])
        if (/^(?:P|H\d)$/.test(type))
          expect.soft(kids.flatMap(elementsIn).map(({ type }) => type).filter(type => /^(?:P|H\d|L|Table|Div)$/.test(type)), `in ${type}`).toEqual([])
      }
    })

    test('11 the language is said, and where it changes', async ({ pdfOf }) => {
      const { elements, texts, file } = await pdfOf(document)
      expect(file.catalog.lookup(name('Lang'), PDFString).asString()).toBe(head.lang)
      const sources = records('sources')
      const urlOf = ({ annotations: [ref] }: Element) => file.context.lookup(ref, PDFDict).lookupMaybe(name('A'), PDFDict)?.lookup(name('URI'), PDFString).asString() ?? ''
      const read = (element: Element) => squeeze(textOf(element, texts))
      // Links that are a work's title, and those of a line of sources. Chromium loses the language of words within a link.
      const inLines = elements.filter(element => element.type === 'P' && read(element).startsWith('出典:')).flatMap(({ kids }) => kids).filter(({ type }) => type === 'Link')
      const titles = elements.filter(element => element.type === 'Link' && sources.some(({ title }) => squeeze(title) === read(element)))
      const foreign = [...inLines, ...titles].flatMap((link) => {
        const source = sources.find(({ url, lang }) => url === urlOf(link) && lang !== head.lang)
        return source ? [{ link, lang: source.lang }] : []
      })
      for (const { link, lang } of foreign)
        expect.soft(link.lang, read(link)).toBe(lang)
      if (document === slidesDocument || document.once)
        expect(foreign.length).toBeGreaterThan(0)
    })

    test('13 each figure has its words, and none stands in another', async ({ pdfOf }) => {
      const { elements } = await pdfOf(document)
      const figures = elements.filter(({ type }) => type === 'Figure')
      for (const figure of figures) {
        expect.soft(figure.alt?.trim().length ?? 0, 'its words').toBeGreaterThan(0)
        expect.soft(elementsIn(figure).filter(({ type }) => type === 'Figure'), figure.alt).toHaveLength(1)
      }
      const drawn = deck.filter(({ layout }) => layout === 'chart' || layout === 'diagram').length
      if (['slides', 'read'].includes(document.id))
        expect(figures.length).toBeGreaterThanOrEqual(drawn)
    })

    test('14 headings begin with the first and leave no level out', async ({ pdfOf }) => {
      const { elements } = await pdfOf(document)
      const levels = elements.flatMap(({ type }) => /^H(\d)$/.exec(type)?.[1] ?? []).map(Number)
      expect(levels[0]).toBe(1)
      for (const [i, level] of levels.entries())
        expect.soft(level - (levels[i - 1] ?? 0), `heading ${i + 1}`).toBeLessThanOrEqual(1)
    })

    test('15 tables have heads, and each cell knows its own', async ({ pdfOf }) => {
      const { elements } = await pdfOf(document)
      const heads = new Set(elements.filter(({ type }) => type === 'TH').flatMap(({ id }) => id ?? []))
      for (const table of elements.filter(({ type }) => type === 'Table')) {
        const rows = elementsIn(table).filter(({ type }) => type === 'TR')
        expect.soft(rows[0]!.kids.map(({ type }) => type)).toEqual(rows[0]!.kids.map(() => 'TH'))
        expect.soft(new Set(rows.map(({ kids }) => kids.length)).size, 'rows are as long as each other').toBe(1)
        for (const cell of rows.flatMap(({ kids }) => kids)) {
          if (cell.type === 'TH')
            expect.soft(String(cell.attributes.get('Scope'))).toMatch(/^\/(?:Row|Column)$/)
          const named = (cell.attributes.get('Headers') as PDFArray | undefined)?.asArray() ?? []
          if (cell.type === 'TD')
            expect.soft(named.length, 'heads of a cell').toBeGreaterThan(0)
          for (const head of named)
            expect.soft([...heads], 'heads of a cell').toContain((head as PDFString).asString())
        }
      }
    })

    test('16 each point of a list has a body', async ({ pdfOf }) => {
      const { elements } = await pdfOf(document)
      const points = elements.filter(({ type }) => type === 'LI')
      expect(points.length).toBeGreaterThan(0)
      for (const point of points)
        expect.soft(point.kids.filter(({ type }) => type === 'LBody'), 'a body').toHaveLength(1)
    })

    test('28 each link stands in its element and is described', async ({ pdfOf }) => {
      const { elements, pdf, file } = await pdfOf(document)
      const owned = new Map(elements.flatMap(element => element.annotations.map(ref => [ref, element] as const)))
      const parents = parentsOf(file)
      for (const [i, page] of file.getPages().entries()) {
        expect.soft(page.node.get(name('Tabs'))?.toString(), `page ${i + 1}: tabbed through as it is read`).toBe('/S')
        for (const ref of page.node.Annots()?.asArray() as PDFRef[] ?? []) {
          const annotation = file.context.lookup(ref, PDFDict)
          expect.soft(annotation.get(name('Subtype'))?.toString()).toBe('/Link')
          expect.soft(owned.get(ref)?.type, `page ${i + 1}`).toBe('Link')
          expect.soft(parents.get(annotation.lookup(name('StructParent'), PDFNumber).asNumber()), `page ${i + 1}: a link leads to its element`).toBe(owned.get(ref)?.ref)
        }
        for (const { contentsObj, url, dest } of await (await pdf.getPage(i + 1)).getAnnotations() as Described[]) {
          const said = contentsObj?.str ?? ''
          if (url) {
            expect.soft(said, `page ${i + 1}`).toContain(url)
            continue
          }
          const landed = await pageAt(pdf, dest)
          expect.soft(said, `page ${i + 1}: the link to ${dest}`).toContain(`（${landed}ページ「`)
          const meant = deck.find(({ no, alias }) => dest === alias || dest === `s${no}` || dest === String(no))
          if (meant && document.paper === 'slide')
            expect.soft(landed, `page ${i + 1}: the link to ${dest} leads to its slide`).toBe(meant.no)
          if (meant)
            expect.soft(said, `page ${i + 1}: the link to ${dest}`).toContain(`${meant.title}」`)
          expect.soft(said, `page ${i + 1}: a link says what it is called`).not.toMatch(/^（/)
        }
      }
    })

    test('31 fonts are in the file, and their letters can be copied', async ({ pdfOf }) => {
      const { file } = await pdfOf(document)
      const fonts = file.context.enumerateIndirectObjects().map(([, object]) => object).filter(object => object instanceof PDFDict && object.get(name('Type'))?.toString() === '/Font') as PDFDict[]
      const families = new Set<string>()
      for (const font of fonts) {
        const kind = font.get(name('Subtype'))?.toString()
        if (kind !== '/CIDFontType2')
          expect.soft(font.lookup(name('ToUnicode')), kind).toBeInstanceOf(PDFStream)
        if (kind === '/Type0' || kind === '/Type3')
          continue
        const descriptor = font.lookup(name('FontDescriptor'), PDFDict)
        families.add(descriptor.get(name('FontName'))!.toString())
        expect.soft(descriptor.lookup(name('FontFile2')) ?? descriptor.lookup(name('FontFile3')), String(descriptor.get(name('FontName')))).toBeInstanceOf(PDFStream)
        expect.soft(font.get(name('CIDToGIDMap')), String(kind)).toBeDefined()
      }
      expect(families.size).toBeGreaterThan(0)
      for (const family of families)
        expect.soft(family).toMatch(/BIZUDP?Gothic|SourceSans3|ZenOldMincho|NotoSansSC/)
    })

    if (document.paper !== 'slide') {
      test('the bookmarks are the headings, without readings over words, and lead to them', async ({ pdfOf }) => {
        const { pdf, elements, texts } = await pdfOf(document)
        const headings = elements.filter(({ type }) => /^H[1-3]$/.test(type)).map(el => `${pageOf(el)! + 1} ${squeeze(textOf(el, texts))}`)
        const lines = await Promise.all(linesIn(await pdf.getOutline()).map(async ({ title, dest }) => `${await pageAt(pdf, dest)} ${squeeze(title)}`))
        expect(lines).toEqual(headings)
      })
    }

    test('it has not too many bytes', async ({ pdfOf }) => {
      const { bytes, pages } = await pdfOf(document)
      expect(bytes.length).toBeLessThan(4_000_000)
      if (document.paper === 'slide')
        expect(bytes.length / pages).toBeLessThan(60_000)
    })

    test('the same slides give the same bytes', async ({ pdfOf, printAgain }) => {
      const [{ bytes }, again] = [await pdfOf(document), await printAgain(document)]
      expect(again.length).toBe(bytes.length)
      expect(again.every((byte, i) => byte === bytes[i])).toBe(true)
    })
  })
}

/** What a page draws: marks of elements, those with text, and how often it draws under no mark. */
async function drawnOn(page: PDFPageProxy): Promise<{ unmarked: number, marks: number[], written: Set<number> }> {
  const { fnArray, argsArray } = await page.getOperatorList()
  const marks: number[] = []
  const written = new Set<number>()
  let [depth, unmarked] = [0, 0]
  for (const [i, fn] of fnArray.entries()) {
    const args = argsArray[i] as unknown[]
    if (fn === OPS.beginMarkedContent || fn === OPS.beginMarkedContentProps) {
      depth++
      if (typeof args[1] === 'number')
        marks.push(args[1])
    }
    else if (fn === OPS.endMarkedContent) {
      depth--
    }
    else if (depth > 0 && fn === OPS.showText) {
      written.add(marks.at(-1)!)
    }
    else if (depth === 0 && (fn === OPS.showText || fn === OPS.shadingFill || fn === OPS.paintImageXObject || (fn === OPS.constructPath && args[0] !== OPS.endPath))) {
      unmarked++
    }
  }
  return { unmarked, marks, written }
}

/** What each number of the parent tree leads to. */
function parentsOf({ catalog }: { catalog: PDFDict }): Map<number, unknown> {
  const numbers = catalog.lookup(name('StructTreeRoot'), PDFDict).lookup(name('ParentTree'), PDFDict).lookup(name('Nums'), PDFArray)
  return new Map(Array.from({ length: numbers.size() / 2 }, (_, i) => {
    const owner = numbers.get(2 * i + 1)
    return [numbers.lookup(2 * i, PDFNumber).asNumber(), owner]
  }))
}
