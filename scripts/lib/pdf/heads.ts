import type { PDFObject } from 'pdf-lib'
import type { Tag } from './tags.ts'
import { PDFArray, PDFDict, PDFName, PDFString } from 'pdf-lib'
import { below, isTag } from './tags.ts'

/** Names the heads of tables by their order: Chromium's names count whatever was drawn before, which no two prints share. */
export function nameHeads(tree: Tag): void {
  const tags = [...below(tree)].filter(isTag)
  const names = new Map<string, PDFString>()
  for (const { about } of tags.filter(({ about }) => about.has('ID'))) {
    const name = PDFString.of(`head-${names.size + 1}`)
    names.set(String(about.get('ID')), name)
    about.set('ID', name)
  }
  for (const list of tags.flatMap(({ about }) => headLists(about.get('A')))) {
    list.asArray().forEach((name, i) => list.set(i, names.get(String(name)) ?? name))
  }
}

/** The heads that a cell belongs to, among its attributes. */
function headLists(attributes: PDFObject | undefined): PDFArray[] {
  const all = attributes instanceof PDFArray ? attributes.asArray() : [attributes]
  return all.flatMap(each => each instanceof PDFDict ? each.lookupMaybe(PDFName.of('Headers'), PDFArray) ?? [] : [])
}
