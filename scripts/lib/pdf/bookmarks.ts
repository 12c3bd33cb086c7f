import type { PDFDocument, PDFObject, PDFString } from 'pdf-lib'
import type { Bookmark } from './about.ts'
import type { Heading } from './page-words.ts'
import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFRef } from 'pdf-lib'

/** A line of the outline, and where it leads. */
export interface Entry {
  title: string
  place: PDFArray
  kids: Entry[]
}

/** Headings beyond this are no bookmarks. */
const DEEPEST = 3
const name = (of: string) => PDFName.of(of)

/** Lines that lead to whole pages. */
export function entriesOf(doc: PDFDocument, bookmarks: Bookmark[]): Entry[] {
  return bookmarks.map(({ title, page, kids }) => ({
    title,
    place: doc.context.obj([doc.getPage(page - 1).ref, 'Fit']) as PDFArray,
    kids: entriesOf(doc, kids),
  }))
}

/** The lines that Chromium wrote, one for each heading, as the headings themselves say them and by their own levels. */
export function entriesOfHeadings(doc: PDFDocument, headings: Heading[]): Entry[] {
  const levels: Entry[][] = [[]]
  for (const { title, place } of writtenLines(doc)) {
    const at = headings.findIndex(({ whole }) => squeezed(whole) === squeezed(title))
    const { text, level } = headings[at] ?? { text: title, level: 1 }
    headings = headings.toSpliced(at, at < 0 ? 0 : 1)
    if (level > DEEPEST)
      continue
    const entry = { title: text, place, kids: [] }
    levels.length = Math.min(levels.length, level)
    levels.at(-1)!.push(entry)
    levels.push(entry.kids)
  }
  return levels[0]!
}

/** Writes the outline in place of Chromium's. */
export function putBookmarks(doc: PDFDocument, entries: Entry[]): void {
  const { context, catalog } = doc
  const root = context.nextRef()
  const put = (siblings: Entry[], parent: PDFRef): Record<string, PDFObject> => {
    const refs = siblings.map(() => context.nextRef())
    siblings.forEach(({ title, place, kids }, i) => {
      const dict = context.obj({ Title: PDFHexString.fromText(title), Parent: parent, Dest: place, ...put(kids, refs[i]!) })
      const beside = { Prev: refs[i - 1], Next: refs[i + 1] }
      for (const [key, ref] of Object.entries(beside).filter(([, ref]) => ref))
        dict.set(name(key), ref!)
      context.assign(refs[i]!, dict)
    })
    // Closed: who opens the list sees the parts.
    const count = parent === root ? siblings.length : -siblings.length
    return siblings.length ? { First: refs[0]!, Last: refs.at(-1)!, Count: PDFNumber.of(count) } : {}
  }
  context.assign(root, context.obj({ Type: 'Outlines', ...put(entries, root) }))
  catalog.set(name('Outlines'), root)
}

/** Chromium's lines in their order, whatever their depth. */
function writtenLines(doc: PDFDocument) {
  const lines: { title: string, place: PDFArray }[] = []
  const visit = (ref: PDFObject | undefined): void => {
    if (!(ref instanceof PDFRef))
      return
    const line = doc.context.lookup(ref, PDFDict)
    lines.push({ title: (line.lookup(name('Title')) as PDFString | PDFHexString).decodeText(), place: line.lookup(name('Dest'), PDFArray) })
    visit(line.get(name('First')))
    visit(line.get(name('Next')))
  }
  visit(doc.catalog.lookupMaybe(name('Outlines'), PDFDict)?.get(name('First')))
  return lines
}

function squeezed(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '')
}
