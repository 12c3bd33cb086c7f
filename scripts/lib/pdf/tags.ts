import type { PDFObject, PDFRef } from 'pdf-lib'

/** An element of the structure: a heading, a paragraph, a figure … */
export interface Tag {
  role: string
  kids: Kid[]
  /** Whatever else is said of it: `Alt`, `Lang`, the scope of a head of a table … */
  about: Map<string, PDFObject>
}
/** What a page draws under a mark. */
export interface Content { page: number, mark: number }
/** A link that can be pressed. */
export interface Pressed { page: number, annotation: PDFRef }
export type Kid = Tag | Content | Pressed

export const isTag = (kid: Kid): kid is Tag => 'role' in kid
export const isContent = (kid: Kid): kid is Content => 'mark' in kid
export const isPressed = (kid: Kid): kid is Pressed => 'annotation' in kid

/** All kids below a tag, each before its own. */
export function* below({ kids }: Tag): Generator<Kid> {
  for (const kid of kids) {
    yield kid
    if (isTag(kid))
      yield* below(kid)
  }
}

/** What owns the contents of a page: role and new number, by their old numbers. */
export type Owners = Map<number, { role: string, id: number }>

/** The tags with the contents of each page numbered anew, in the order in which they are read. */
export function numbered(tree: Tag, pages: number): { tree: Tag, owners: Owners[] } {
  const owners: Owners[] = Array.from({ length: pages }, () => new Map())
  const visit = (tag: Tag): Tag => ({
    ...tag,
    kids: tag.kids.map((kid) => {
      if (!isContent(kid))
        return isTag(kid) ? visit(kid) : kid
      const id = owners[kid.page]!.size
      owners[kid.page]!.set(kid.mark, { role: tag.role, id })
      return { ...kid, mark: id }
    }),
  })
  return { tree: visit(tree), owners }
}
