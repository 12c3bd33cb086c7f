import type { PDFDocumentProxy } from 'pdfjs-dist'

/** A line of a PDF's outline, as pdf.js reads it. */
export interface Bookmark { title: string, dest: unknown, items: Bookmark[] }
/** A link, as pdf.js reads it. */
export interface Described { contentsObj?: { str: string }, url?: string, dest?: string }
/** What pdf.js takes for a page, within a destination. */
type PageRef = Parameters<PDFDocumentProxy['getPageIndex']>[0]

/** Every line, each before those under it. */
export function linesIn(items: Bookmark[]): Bookmark[] {
  return items.flatMap(item => [item, ...linesIn(item.items)])
}

/** The page that a destination leads to, 1-based. */
export async function pageAt(pdf: PDFDocumentProxy, dest: unknown): Promise<number> {
  const [ref] = (typeof dest === 'string' ? await pdf.getDestination(dest) : dest) as [PageRef]
  return await pdf.getPageIndex(ref) + 1
}
