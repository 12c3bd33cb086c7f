import type { PDFDocument } from 'pdf-lib'
import { PDFName, PDFRawStream } from 'pdf-lib'
import { stepsOf } from './operators.ts'
import { streamOf, textOf } from './streams.ts'

const name = (of: string) => PDFName.of(of)

/**
 * Takes the marks off what Chromium draws apart and then puts on a page as one thing: half-transparent pieces of pictures. Their numbers are
 * their own and would stand for other things on the page.
 */
export function unmarkApart({ context }: PDFDocument): void {
  for (const [ref, stream] of context.enumerateIndirectObjects()) {
    if (!(stream instanceof PDFRawStream) || stream.dict.get(name('Subtype')) !== name('Form') || !stream.dict.has(name('StructParents')))
      continue
    stream.dict.delete(name('StructParents'))
    const steps = stepsOf(textOf(stream)).filter(({ name }) => !['BDC', 'BMC', 'EMC'].includes(name))
    context.assign(ref, streamOf(context, steps.map(({ source }) => source).join(''), stream.dict))
  }
}
