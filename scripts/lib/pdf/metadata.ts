import type { PDFDocument } from 'pdf-lib'
import type { About } from './about.ts'
import { createHash } from 'node:crypto'
import { PDFHexString, PDFName, PDFRawStream, PDFString } from 'pdf-lib'

/**
 * Says twice what a document is, for old readers and for new ones, and never what time it is. PDF/UA is not among it: that
 * would be a promise, and what Chromium prints does not keep all of it.
 */
export function putMetadata(doc: PDFDocument, about: About): void {
  const { context, catalog } = doc
  const producer = `${doc.getProducer() ?? 'Chromium'}; pdf-lib`
  const digits = about.date.replaceAll('-', '')
  context.trailerInfo.Info = context.register(context.obj({
    Title: PDFHexString.fromText(about.title),
    Author: PDFHexString.fromText(about.author),
    Subject: PDFHexString.fromText(about.description),
    Keywords: PDFHexString.fromText(about.keywords.join(', ')),
    Creator: PDFString.of('Slidev'),
    Producer: PDFString.of(producer),
    CreationDate: PDFString.of(`D:${digits}`),
    ModDate: PDFString.of(`D:${digits}`),
  }))
  const packet = new TextEncoder().encode(xmpOf(about, producer))
  catalog.set(PDFName.of('Metadata'), context.register(context.stream(packet, { Type: 'Metadata', Subtype: 'XML' })))
  if (about.language)
    catalog.set(PDFName.of('Lang'), PDFString.of(about.language))
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }))
  catalog.set(PDFName.of('ViewerPreferences'), context.obj({ DisplayDocTitle: true }))

  // The first id is the document's, the second that of its words and pictures.
  const drawn = createHash('sha256')
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFRawStream)
      drawn.update(object.getContents())
  }
  const ids = [createHash('sha256').update(about.title), drawn].map(hash => PDFHexString.of(hash.digest('hex').slice(0, 32)))
  context.trailerInfo.ID = context.obj(ids)
}

function xmpOf({ title, description, author, language, keywords, date }: About, producer: string): string {
  const list = (kind: string, items: string[], attribute = '') => `<rdf:${kind}>${items.filter(Boolean).map(item => `<rdf:li${attribute}>${escaped(item)}</rdf:li>`).join('')}</rdf:${kind}>`
  const inDefault = (text: string) => list('Alt', [text], ' xml:lang="x-default"')
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:format>application/pdf</dc:format>
<dc:title>${inDefault(title)}</dc:title>
<dc:creator>${list('Seq', [author])}</dc:creator>
<dc:description>${inDefault(description)}</dc:description>
<dc:language>${list('Bag', [language])}</dc:language>
<dc:subject>${list('Bag', keywords)}</dc:subject>
<pdf:Keywords>${escaped(keywords.join(', '))}</pdf:Keywords>
<pdf:Producer>${escaped(producer)}</pdf:Producer>
<xmp:CreatorTool>Slidev</xmp:CreatorTool>
<xmp:CreateDate>${date}</xmp:CreateDate>
<xmp:ModifyDate>${date}</xmp:ModifyDate>
<xmp:MetadataDate>${date}</xmp:MetadataDate>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
