import type { Claim, Edition, Part, Region, Row, Source, Speaker, Table, Term } from './schema/index.ts'
// Node reads the files; the browser gets what was checked when the site was built.
import { records } from '#records'

/** The one door to what the deck knows, in Node and in the browser. */
export { records }

export const findSpeaker = (id: string): Speaker => find('speakers', id)
export const findSource = (id: string): Source => find('sources', id)
export const findClaim = (id: string): Claim => find('claims', id)
export const findTerm = (id: string): Term => find('terms', id)
export const findPart = (id: string): Part => find('parts', id)
export const findRegion = (id: string): Region => find('regions', id)
export const findEdition = (id: string): Edition => find('editions', id)

/** The longest edition: the one that shows every slide, and that commands mean unless told otherwise. */
export function mainEdition(): Edition {
  return records('editions').at(-1)!
}

function find<T extends Table>(table: T, id: string): Row<T> & { id: string } {
  const record = (records(table) as (Row<T> & { id: string })[]).find(r => r.id === id)
  if (!record)
    throw new Error(`content/ の ${table} に id「${id}」がありません。綴りを確かめるか、項目を書き足してください。`)
  return record
}
