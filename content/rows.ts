import { csvParse } from 'd3-dsv'
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import { AuthorError } from './author-error.ts'

/** One record as it was written, before it is checked. */
export interface Row {
  /** 1-based. */
  line: number
  /** The line of one key, or of the record where the key is missing. */
  lineOf: (key: string) => number
  value: unknown
}

/**
 * The items of a YAML list.
 * @throws {AuthorError} for broken YAML and for what is no list
 */
export function yamlRows(name: string, text: string): Row[] {
  const lines = new LineCounter()
  const doc = parseDocument(text, { lineCounter: lines })
  const lineAt = (offset: number | undefined) => lines.linePos(offset ?? 0).line

  const broken = doc.errors[0]
  if (broken)
    throw new AuthorError(name, lineAt(broken.pos[0]), `YAMLとして読めません(${broken.message.split('\n')[0]})。この行の書き方を直してください。`)
  if (!isSeq(doc.contents))
    throw new AuthorError(name, 1, '「- id: …」で始まる項目の並びにしてください。')

  return doc.contents.items.map((item) => {
    const line = lineAt(isMap(item) ? item.range?.[0] : undefined)
    return {
      line,
      lineOf: (key) => {
        const pair = isMap(item) ? item.items.find(p => isScalar(p.key) && p.key.value === key) : undefined
        return pair && isScalar(pair.key) ? lineAt(pair.key.range?.[0]) : line
      },
      value: isMap(item) ? item.toJSON() : undefined,
    }
  })
}

/** The rows of a CSV file whose cells hold no line breaks. */
export function csvRows(text: string): Row[] {
  return csvParse(text).map((value, i) => ({ line: i + 2, lineOf: () => i + 2, value: { ...value } }))
}
