import type { Deck } from '../rules/deck.ts'
import type { Finding } from '../rules/finding.ts'
import { join } from 'node:path'
import { AuthorError } from '../content/author-error.ts'
import { mainEdition } from '../content/index.ts'
import { checkSource } from '../rules/check-source.ts'
import { sourceRules } from '../rules/source/index.ts'
import { root } from '../slidev/project.ts'
import { readSources } from '../slidev/sources.ts'

/** A deck at hand in the place of the longest edition, or what keeps it from being read. */
export function deckOf(text: string): Promise<Deck | AuthorError> {
  return readSources(mainEdition(), { [join(root, mainEdition().entry)]: text }).catch((error: unknown) => {
    if (error instanceof AuthorError)
      return error
    throw error
  })
}

/** All that the rules find in it. */
export function foundIn(deck: Deck): Promise<Finding[]> {
  return checkSource(deck, sourceRules)
}
