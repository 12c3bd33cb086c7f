import type { PDFContext, PDFDict, PDFRawStream } from 'pdf-lib'
import { Buffer } from 'node:buffer'
import { decodePDFRawStream } from 'pdf-lib'

/** A content stream as text, one character a byte. */
export function textOf(stream: PDFRawStream): string {
  return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')
}

/** Text as a content stream, with what an old one's dictionary said beside its length and its filter. */
export function streamOf(context: PDFContext, text: string, like?: PDFDict): PDFRawStream {
  const stream = context.flateStream(Buffer.from(text, 'latin1'))
  for (const [key, value] of like?.entries() ?? []) {
    if (!stream.dict.has(key))
      stream.dict.set(key, value)
  }
  return stream
}
