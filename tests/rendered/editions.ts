import type { Edition } from '../../content/schema/index.ts'
import type { ReadSlide } from '../../slidev/read-deck.ts'
import { mainEdition, records } from '../../content/index.ts'
import { readDeck } from '../deck.ts'

export interface EditionSite {
  edition: Edition
  deck: ReadSlide[]
  /** Its folder in the built site, with a slash at the end; empty for the longest, which stands at the root. */
  folder: string
}

/**
 * Every edition with its deck, from the shortest to the longest. What goes over a whole deck loops over these, and says in a
 * `describe` of each: `test.use({ edition: edition.id })`.
 */
// eslint-disable-next-line antfu/no-top-level-await
export const editions: EditionSite[] = await Promise.all(records('editions').map(async edition => ({
  edition,
  deck: await readDeck(edition),
  folder: edition === mainEdition() ? '' : `${edition.id}/`,
})))
