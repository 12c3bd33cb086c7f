import type { Row, Table } from './schema/index.ts'
import content from 'virtual:content'

const tables: Partial<Record<Table, unknown[]>> = { ...content }

/**
 * The records of one table, in the order of their file: checked when the site was built. Those of claims and sources are there for
 * whoever imports `evidence.ts`.
 */
export function records<T extends Table>(table: T): Row<T>[] {
  const rows = tables[table]
  if (!rows)
    throw new Error(`${table} comes with content/evidence.ts, which whoever asks for it has to import.`)
  return rows as Row<T>[]
}

/** Takes tables that came later. */
export function adopt(more: Partial<Record<Table, unknown[]>>): void {
  Object.assign(tables, more)
}
