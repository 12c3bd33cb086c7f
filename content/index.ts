import type { Bet, Edition, Lever, Part, Picture, Region, Row, ShippedTerm, Speaker, Table } from './schema/index.ts'
// Node reads the files; the browser gets what was checked when the site was built.
import { records } from '#records'

/** The one door to what the deck knows, in Node and in the browser. */
export { records }

export const findSpeaker = (id: string): Speaker => find('speakers', id)
export const findTerm = (id: string): ShippedTerm => find('terms', id) as ShippedTerm
export const findPicture = (id: string): Picture => find('pictures', id)
export const findPart = (id: string): Part => find('parts', id)
export const findRegion = (id: string): Region => find('regions', id)
export const findLever = (id: Lever['id']): Lever => find('levers', id)
export const findBet = (id: string): Bet => find('bets', id)
export const findEdition = (id: string): Edition => find('editions', id)

/** How a lever of the interlude shows in a lab of its own or in the sandbox. */
export function findLeverView(id: Lever['id'], place: 'lab' | 'sandbox'): NonNullable<Lever['lab']> {
  const view = findLever(id)[place]
  if (!view)
    throw new Error(`content/levers.yaml の「${id}」に ${place} がありません。書き足すか、名前を直してください。`)
  return view
}

/** The longest edition: the one that shows every slide, and that commands mean unless told otherwise. */
export function mainEdition(): Edition {
  return records('editions').at(-1)!
}

/** @throws {Error} for an id that the table does not have */
export function find<T extends Table>(table: T, id: string): Row<T> & { id: string } {
  const record = (records(table) as (Row<T> & { id: string })[]).find(r => r.id === id)
  if (!record)
    throw new Error(`content/ の ${table} に id「${id}」がありません。綴りを確かめるか、項目を書き足してください。`)
  return record
}
