import type { z } from 'zod'
import type { WrittenRow } from './rows.ts'
import type { Row, Table } from './schema/index.ts'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { config } from 'zod'
import { ja } from 'zod/locales'
import { AuthorError } from './author-error.ts'
import { nearest } from './nearest.ts'
import { writtenRows } from './rows.ts'
import { checks, tables } from './schema/index.ts'

// Whoever reads what is wrong reads Japanese.
config(ja())

/** Every slide asks for these: they are read anew only when a file, or one that it names, has changed. */
const lastRead = new Map<Table, { texts: string[], records: unknown[] }>()

/** What is read in place of files: path in `content/` → text. */
let instead: Record<string, string> = {}

/** Does something as if files of `content/` read otherwise: `{ 'claims.yaml': text }`. For whoever tries what an edit does. */
export async function withTexts<T>(texts: Record<string, string>, run: () => T | Promise<T>): Promise<T> {
  instead = texts
  try {
    return await run()
  }
  finally {
    instead = {}
  }
}

/**
 * The records of one table, checked.
 * @returns in the order of the file
 * @throws {AuthorError} for text that cannot be read, a duplicate id, a record that does not fit its schema, or an id that
 * no other table holds
 */
export function records<T extends Table>(table: T): Row<T>[] {
  const texts = [table, ...tablesBehind(table)].map(textOf)
  const last = lastRead.get(table)
  if (last?.texts.every((text, i) => text === texts[i]))
    return last.records as Row<T>[]
  const read = parseTable(table, textOf(table))
  lastRead.set(table, { texts, records: read })
  return read
}

/** As `records`, for text at hand. */
export function parseTable<T extends Table>(table: T, text: string): Row<T>[] {
  const name = `content/${tables[table].file}`
  const known = namedBy(table).map(([key, target]) => ({ key, target, ids: idsIn(target) }))
  const firstLineOf = new Map<string, number>()
  const check = checks[table]

  return writtenRows(name, text).map(({ line, lineOf, value }) => {
    const result = tables[table].schema.safeParse(value)
    if (!result.success) {
      const { path, message } = innermost(result.error.issues[0]!)
      throw new AuthorError(name, lineOf(...path), `${path.length ? `「${path.join('.')}」が` : '項目が'}決まりに合いません(${message})。content/schema/ にある形に直してください。`)
    }
    const record = result.data as Record<string, unknown>

    for (const { key, target, ids } of known) {
      const stranger = idsNamed(record[key]).find(id => !ids.has(id))
      if (stranger !== undefined)
        throw new AuthorError(name, lineOf(key), unknownId(key, stranger, target))
    }

    const found = check?.(record, records('units'))
    if (found)
      throw new AuthorError(name, lineOf(...found.path), found.problem)

    if (typeof record.id === 'string') {
      const earlier = firstLineOf.get(record.id)
      if (earlier !== undefined)
        throw new AuthorError(name, line, `id「${record.id}」は ${earlier} 行目にもあります。どちらかの名前を変えてください。`)
      firstLineOf.set(record.id, line)
    }
    return record as Row<T>
  })
}

/** Of a choice between shapes, what is wrong with the shape that was meant: the one without unknown keys. */
function innermost(issue: z.core.$ZodIssue): { path: PropertyKey[], message: string } {
  const [inner] = issue.code === 'invalid_union' ? issue.errors.find(branch => branch.every(({ code }) => code !== 'unrecognized_keys')) ?? [] : []
  return inner ? innermost({ ...inner, path: [...issue.path, ...inner.path] }) : issue
}

/** What to say of an id that its table does not hold. */
export function unknownId(key: string, id: string, table: Table): string {
  const near = nearest(id, [...idsIn(table)])
  return `「${key}」の「${id}」は content/${tables[table].file} にありません。${near ? `「${near}」のことですか。` : ''}綴りを直すか、そちらに加えてください。`
}

const lastIds = new Map<Table, { text: string, ids: Set<string> }>()

/** The ids in a table, whether or not the rest of it holds. Read anew only when the file has changed. */
export function idsIn(table: Table): Set<string> {
  const text = textOf(table)
  const last = lastIds.get(table)
  if (last?.text === text)
    return last.ids
  const ids = new Set(writtenRows(`content/${tables[table].file}`, text).map(({ value }: WrittenRow) => (value as { id?: string } | undefined)?.id ?? ''))
  lastIds.set(table, { text, ids })
  return ids
}

/** Where a key of a record stands, for messages: its file and its 1-based line. @param row 0-based */
export function placeOf(table: Table, row: number, path: string[]): { file: string, line: number } {
  const file = `content/${tables[table].file}`
  return { file, line: writtenRows(file, textOf(table))[row]!.lineOf(...path) }
}

/** Absolute path of a table's file. */
export function pathOf(table: Table): string {
  return fileURLToPath(new URL(tables[table].file, import.meta.url))
}

function namedBy(table: Table) {
  return Object.entries(tables[table].references) as [key: string, target: Table][]
}

/** The tables that a record may name, by reference or in its figures. */
function tablesBehind(table: Table): Table[] {
  return [...namedBy(table).map(([, target]) => target), ...table === 'claims' ? ['units' as const] : []]
}

/** The ids that a value names: one, a list, or the keys of a map. */
function idsNamed(value: unknown): string[] {
  if (value && typeof value === 'object' && !Array.isArray(value))
    return Object.keys(value)
  return [value].flat().filter(id => typeof id === 'string')
}

/** Rules ask thousands of times in one go, in which no file changes: it is read from the disk once. */
const readNow = new Map<Table, string>()

function textOf(table: Table): string {
  const known = instead[tables[table].file] ?? readNow.get(table)
  if (known !== undefined)
    return known
  if (!readNow.size)
    setImmediate(() => readNow.clear())
  const text = readFileSync(pathOf(table), 'utf8')
  readNow.set(table, text)
  return text
}
