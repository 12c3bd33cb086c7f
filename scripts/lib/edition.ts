import type { Edition } from '../../content/schema/index.ts'
import { Failure } from '../../content/failure.ts'
import { mainEdition, records } from '../../content/index.ts'
import { nearest } from '../../content/nearest.ts'

/**
 * The edition that a command is about: the one whose id stands among the arguments, else the longest.
 * @returns the edition, and the arguments without its id
 * @throws {Failure} for a word that is no edition
 */
export function editionIn(args: string[]): { edition: Edition, rest: string[] } {
  const [word] = args
  if (word === undefined || word.startsWith('-'))
    return { edition: mainEdition(), rest: args }
  const editions = records('editions')
  const edition = editions.find(({ id }) => id === word)
  if (!edition) {
    const ids = editions.map(({ id }) => id)
    const near = nearest(word, ids)
    throw new Failure(`「${word}」という版はありません。${near ? `「${near}」のことですか。` : ''}あるのは ${ids.join('、')} です(content/editions.yaml)。`)
  }
  return { edition, rest: args.slice(1) }
}
