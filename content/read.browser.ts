import type { Row, Table } from './schema/index.ts'
import tables from 'virtual:content'

/** The records of one table, in the order of their file: checked when the site was built. */
export function records<T extends Table>(table: T): Row<T>[] {
  return tables[table] as Row<T>[]
}
