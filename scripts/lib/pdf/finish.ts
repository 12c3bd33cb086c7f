import type { PDFPage, PDFRef } from 'pdf-lib'
import type { About } from './about.ts'
import type { PageWords } from './page-words.ts'
import { PDFDocument, PDFName, PDFRawStream } from 'pdf-lib'
import { entriesOf, entriesOfHeadings, putBookmarks } from './bookmarks.ts'
import { unmarkApart } from './drawings-apart.ts'
import { nameHeads } from './heads.ts'
import { describeLinks } from './links.ts'
import { markAnew, marksWithText } from './marks.ts'
import { putMetadata } from './metadata.ts'
import { stepsOf } from './operators.ts'
import { putTags } from './put-tags.ts'
import { readTags } from './read-tags.ts'
import { repaired, roles } from './repair.ts'
import { streamOf, textOf } from './streams.ts'
import { sweep } from './sweep.ts'
import { numbered } from './tags.ts'

/**
 * Makes what Chromium printed fit to be read by ear and found by name: tags that say what things are, all else marked as
 * decoration, links that say where they lead, bookmarks without readings over words, and what the document is. The same
 * print gives the same bytes.
 * @param bytes a tagged PDF with an outline, as Chromium prints it
 * @param about what the document says of itself
 * @param words what the printed page says in its headings and links
 */
export async function finishPdf(bytes: Uint8Array, about: About, words: PageWords): Promise<Uint8Array> {
  const doc = await PDFDocument.load(bytes, { updateMetadata: false })
  const pages = doc.getPages()
  const entries = about.parts ? entriesOf(doc, about.parts) : entriesOfHeadings(doc, words.headings)

  const drawings = pages.map(page => stepsOf(drawingOf(page)))
  const written = drawings.map(marksWithText)
  const { tree, owners } = numbered(repaired(readTags(doc), ({ page, mark }) => written[page]!.has(mark)), pages.length)
  pages.forEach((page, i) => redraw(page, markAnew(drawings[i]!, owners[i]!)))

  unmarkApart(doc)
  nameHeads(tree)
  describeLinks(doc, tree, words.links)
  putTags(doc, tree, roles)
  putBookmarks(doc, entries)
  putMetadata(doc, about)
  sweep(doc)
  return doc.save({ addDefaultPage: false })
}

const contents = PDFName.of('Contents')

function drawingOf({ node }: PDFPage): string {
  const stream = node.Contents()
  if (!(stream instanceof PDFRawStream))
    throw new TypeError('a page whose content is not one stream')
  return textOf(stream)
}

function redraw({ doc, node }: PDFPage, drawing: string): void {
  doc.context.assign(node.get(contents) as PDFRef, streamOf(doc.context, drawing))
}
