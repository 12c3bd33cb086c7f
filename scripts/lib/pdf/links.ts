import type { PDFDocument, PDFRef } from 'pdf-lib'
import type { PageWords } from './page-words.ts'
import type { Tag } from './tags.ts'
import { PDFArray, PDFDict, PDFHexString, PDFName, PDFString } from 'pdf-lib'
import { say } from '../../../content/say.ts'
import { below, isPressed, isTag } from './tags.ts'

const name = (of: string) => PDFName.of(of)

/**
 * Says of each link what it is called and where it leads: outside to an address, inside to a page and its heading.
 * @param links what the page says, in the order in which its tags stand, too
 */
export function describeLinks(doc: PDFDocument, tree: Tag, links: PageWords['links']): void {
  const pages = new Map(doc.getPages().map(({ ref }, i) => [ref, i + 1]))
  const places = doc.catalog.lookupMaybe(name('Dests'), PDFDict)
  const left = Map.groupBy(links, ({ target }) => target)

  for (const tag of below(tree)) {
    if (!isTag(tag) || tag.role !== 'Link')
      continue
    const annotations = tag.kids.filter(isPressed).map(({ annotation }) => doc.context.lookup(annotation, PDFDict))
    const [first] = annotations
    if (!first)
      continue
    const target = targetOf(first)
    const { text, leadsTo } = left.get(target)?.shift() ?? { text: '', leadsTo: '' }
    const page = pages.get(places?.lookupMaybe(name(target.slice(1)), PDFArray)?.get(0) as PDFRef)
    const said = PDFHexString.fromText(page ? say('pdf.link-inside', { text, page, title: leadsTo }) : outside(text, target))
    for (const annotation of annotations)
      annotation.set(name('Contents'), said)
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
