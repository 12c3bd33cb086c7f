import type { PDFDocument, PDFObject, PDFRef } from 'pdf-lib'
import type { Tag } from './tags.ts'
import { PDFDict, PDFName, PDFNumber } from 'pdf-lib'
import { isContent, isTag } from './tags.ts'

const name = (of: string) => PDFName.of(of)

/** Writes a structure in place of Chromium's. @param roles what stands for roles that PDF 1.7 does not know */
export function putTags(doc: PDFDocument, tree: Tag, roles: Record<string, string>): void {
  const { context, catalog } = doc
  const pages = doc.getPages()
  const owners: PDFRef[][] = pages.map(() => [])
  const annotations: PDFRef[] = []
  const ids: [string, PDFObject, PDFRef][] = []

  function put(tag: Tag, parent: PDFRef): PDFRef {
    const ref = context.nextRef()
    const home = tag.kids.find(isContent)?.page
    const kids = tag.kids.map((kid) => {
      if (isTag(kid))
        return put(kid, ref)
      const Pg = pages[kid.page]!.ref
      if (isContent(kid)) {
        owners[kid.page]![kid.mark] = ref
        return kid.page === home ? PDFNumber.of(kid.mark) : context.obj({ Type: 'MCR', Pg, MCID: kid.mark })
      }
      context.lookup(kid.annotation, PDFDict).set(name('StructParent'), PDFNumber.of(pages.length + annotations.push(ref) - 1))
      return context.obj({ Type: 'OBJR', Pg, Obj: kid.annotation })
    })
    const dict = context.obj({ Type: 'StructElem', S: tag.role, P: parent, K: kids, ...home !== undefined && { Pg: pages[home]!.ref } })
    for (const [key, value] of tag.about)
      dict.set(name(key), value)
    const id = tag.about.get('ID')
    if (id)
      ids.push([String(id), id, ref])
    context.assign(ref, dict)
    return ref
  }

  const root = context.nextRef()
  const document = put(tree, root)
  pages.forEach(({ node }, i) => node.set(name('StructParents'), PDFNumber.of(i)))
  const parents = [...owners.map(refs => context.obj(refs)), ...annotations].flatMap((owner, i) => [PDFNumber.of(i), owner])
  const names = ids.sort(([a], [b]) => a < b ? -1 : 1).flatMap(([, id, ref]) => [id, ref])
  context.assign(root, context.obj({
    Type: 'StructTreeRoot',
    K: [document],
    RoleMap: roles,
    ParentTree: { Nums: parents },
    ParentTreeNextKey: pages.length + annotations.length,
    ...names.length > 0 && { IDTree: { Names: names } },
  }))
  catalog.set(name('StructTreeRoot'), root)
}
