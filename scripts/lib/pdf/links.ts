import type { PDFDocument, PDFRef } from 'pdf-lib'
import type { Entry } from './bookmarks.ts'
import type { PageWords } from './page-words.ts'
import type { Tag } from './tags.ts'
import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFString } from 'pdf-lib'
import { say } from '../../../content/say.ts'
import { below, isPressed, isTag } from './tags.ts'

const name = (of: string) => PDFName.of(of)

/**
 * Says of each link what it is called and where it leads: outside to an address, inside to a page and to the bookmark
 * above the place.
 * @param links what the page says, in the order in which its tags stand, too
 */
export function describeLinks(doc: PDFDocument, tree: Tag, links: PageWords['links'], bookmarks: Entry[]): void {
  const pages = new Map(doc.getPages().map(({ ref }, i) => [ref, i + 1]))
  const places = doc.catalog.lookupMaybe(name('Dests'), PDFDict)
  const lines = flat(bookmarks).map(({ title, place }) => ({ title, ...placeIn(place) }))
  const left = Map.groupBy(links, ({ target }) => target)

  for (const tag of below(tree)) {
    if (!isTag(tag) || tag.role !== 'Link')
      continue
    const annotations = tag.kids.filter(isPressed).map(({ annotation }) => doc.context.lookup(annotation, PDFDict))
    const [first] = annotations
    if (!first)
      continue
    const target = targetOf(first)
    const text = left.get(target)?.shift()?.text ?? ''
    const said = PDFHexString.fromText(target.startsWith('#') ? inside(text, target.slice(1)) : outside(text, target))
    for (const annotation of annotations)
      annotation.set(name('Contents'), said)
  }

  function inside(text: string, to: string): string {
    const { page, top } = placeIn(places!.lookup(name(to), PDFArray))
    const title = lines.findLast(line => line.page < page || (line.page === page && line.top >= top))?.title ?? ''
    return say('pdf.link-inside', { text, page, title })
  }

  function placeIn(place: PDFArray): { page: number, top: number } {
    const page = pages.get(place.get(0) as PDFRef)!
    const top = place.size() > 3 ? place.lookup(3, PDFNumber).asNumber() : Number.POSITIVE_INFINITY
    return { page, top }
  }
}

function outside(text: string, url: string): string {
  return decodeURI(url) === text || !text ? url : say('pdf.link-outside', { text, url })
}

/** An address, or `#` and the name of a place. */
function targetOf(annotation: PDFDict): string {
  const place = annotation.lookup(name('Dest'))
  if (place instanceof PDFName)
    return `#${place.decodeText()}`
  return annotation.lookup(name('A'), PDFDict).lookup(name('URI'), PDFString).asString()
}

function flat(entries: Entry[]): Entry[] {
  return entries.flatMap(entry => [entry, ...flat(entry.kids)])
}
