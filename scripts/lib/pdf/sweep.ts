import type { PDFDocument, PDFObject } from 'pdf-lib'
import { PDFArray, PDFDict, PDFRef, PDFStream } from 'pdf-lib'

/** Takes out what nothing in a document leads to any more: it would bear the time of the print, and weight. */
export function sweep({ context }: PDFDocument): void {
  const reached = new Set<PDFRef>()
  const ahead: (PDFObject | undefined)[] = [context.trailerInfo.Root, context.trailerInfo.Info]
  while (ahead.length > 0) {
    const object = ahead.pop()
    if (object instanceof PDFRef && !reached.has(object)) {
      reached.add(object)
      ahead.push(context.lookup(object))
    }
    else if (object instanceof PDFArray) {
      ahead.push(...object.asArray())
    }
    else if (object instanceof PDFDict || object instanceof PDFStream) {
      ahead.push(...(object instanceof PDFStream ? object.dict : object).values())
    }
  }
  for (const [ref] of context.enumerateIndirectObjects().filter(([ref]) => !reached.has(ref)))
    context.delete(ref)
}
