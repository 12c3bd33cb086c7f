import type { Table } from '../../content/schema/index.ts'
import type { Found } from '../rule.ts'
import { placeOf } from '../../content/read.node.ts'

/** Something found in a record. @param row 0-based @param path the keys that lead to it */
export function foundIn(table: Table, row: number, path: string[], problem: string): Found & { file: string } {
  const { file, line } = placeOf(table, row, path)
  return { file, line: line - 1, problem }
}
