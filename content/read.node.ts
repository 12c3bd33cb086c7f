import type { WrittenRow } from './rows.ts'
import type { Row, Table } from './schema/index.ts'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { AuthorError } from './author-error.ts'
import { nearest } from './nearest.ts'
import { writtenRows } from './rows.ts'
import { tables } from './schema/index.ts'

/** Every slide asks for these: they are read anew only when a file, or one that it names, has changed. */
const lastRead = new Map<Table, { texts: string, records: unknown[] }>()

/**
 * The records of one table, checked.
 * @returns in the order of the file
 * @throws {AuthorError} for text that cannot be read, a duplicate id, a record that does not fit its schema, or an id that
 * no other table holds
 */
export function records<T extends Table>(table: T): Row<T>[] {
  const texts = [table, ...namedBy(table).map(([, target]) => target)].map(textOf).join('\0')
  const last = lastRead.get(table)
  if (last?.texts === texts)
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

  return writtenRows(name, text).map(({ line, lineOf, value }) => {
    const result = tables[table].schema.safeParse(value)
    if (!result.success) {
      const [issue] = result.error.issues
      const key = issue?.path[0] === undefined ? undefined : String(issue.path[0])
      throw new AuthorError(name, key ? lineOf(key) : line, `${key ? `「${key}」が` : '項目が'}決まりに合いません(${issue?.message})。content/schema/ にある形に直してください。`)
    }
    const record = result.data as Record<string, unknown>

    for (const { key, target, ids } of known) {
      const stranger = idsNamed(record[key]).find(id => !ids.has(id))
      if (stranger !== undefined)
        throw new AuthorError(name, lineOf(key), unknownId(key, stranger, target))
    }

    if (typeof record.id === 'string') {
      const earlier = firstLineOf.get(record.id)
      if (earlier !== undefined)
        throw new AuthorError(name, line, `id「${record.id}」は ${earlier} 行目にもあります。どちらかの名前を変えてください。`)
      firstLineOf.set(record.id, line)
    }
    return record as Row<T>
  })
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

/** Absolute path of a table's file. */
export function pathOf(table: Table): string {
  return fileURLToPath(new URL(tables[table].file, import.meta.url))
}

function namedBy(table: Table) {
  return Object.entries(tables[table].references) as [key: string, target: Table][]
}

/** The ids that a value names: one, a list, or the keys of a map. */
function idsNamed(value: unknown): string[] {
  if (value && typeof value === 'object' && !Array.isArray(value))
    return Object.keys(value)
  return [value].flat().filter(id => typeof id === 'string')
}

function textOf(table: Table): string {
  return readFileSync(pathOf(table), 'utf8')
}
