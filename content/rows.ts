import { csvParse } from 'd3-dsv'
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import { AuthorError } from './author-error.ts'

/** One record as it was written, before it is checked. */
export interface WrittenRow {
  /** 1-based. */
  line: number
  /** The line of a key, or of the nearest thing around it where it is missing. */
  lineOf: (...path: PropertyKey[]) => number
  value: unknown
}

/** Several ask for the same file: for its records, for its ids, for a line. */
const last = new Map<string, { text: string, rows: WrittenRow[] }>()

/**
 * The records of a file: a YAML list of maps, a YAML map of texts (each becomes `{ id, text }`), or a CSV table whose cells
 * hold no line breaks.
 * @param name path as the author knows it
 * @throws {AuthorError} for broken YAML and for any other shape
 */
export function writtenRows(name: string, text: string): WrittenRow[] {
  const known = last.get(name)
  if (known?.text === text)
    return known.rows
  const rows = name.endsWith('.csv') ? csvRows(text) : yamlRows(name, text)
  last.set(name, { text, rows })
  return rows
}

function csvRows(text: string): WrittenRow[] {
  return csvParse(text).map((value, i) => ({ line: i + 2, lineOf: () => i + 2, value: { ...value } }))
}

function yamlRows(name: string, text: string): WrittenRow[] {
  const lines = new LineCounter()
  const doc = parseDocument(text, { lineCounter: lines })
  const lineAt = (offset: number | undefined) => lines.linePos(offset ?? 0).line

  const broken = doc.errors[0]
  if (broken)
    throw new AuthorError(name, lineAt(broken.pos[0]), `YAMLとして読めません(${broken.message.split('\n')[0]})。この行の書き方を直してください。`)
  const lineIn = (node: unknown, path: PropertyKey[], found: number): number => {
    const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && key.value === path[0]) : undefined
    return pair && isScalar(pair.key) ? lineIn(pair.value, path.slice(1), lineAt(pair.key.range?.[0])) : found
  }

  const { contents } = doc
  if (isMap(contents) && name.includes('/words/')) {
    return Object.entries(contents.toJSON() as Record<string, unknown>).map(([id, text]) => {
      const line = lineIn(contents, [id], 1)
      return { line, lineOf: () => line, value: { id, text } }
    })
  }
  if (!isSeq(contents))
    throw new AuthorError(name, 1, '「- id: …」で始まる項目の並びにしてください。')
  return contents.items.map((item) => {
    const line = lineAt(isMap(item) ? item.range?.[0] : undefined)
    return {
      line,
      lineOf: (...path) => lineIn(item, path, line),
      value: isMap(item) ? item.toJSON() : undefined,
    }
  })
}
