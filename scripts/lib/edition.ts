import type { Edition } from '../../content/schema/index.ts'
import type { Given } from './options.ts'
import type { Option } from './usage.ts'
import { Failure } from '../../content/failure.ts'
import { mainEdition, records } from '../../content/index.ts'
import { near } from './option-values.ts'

/** The option that names editions; the first words of a command may do so, too. */
export function editionOption(multiple: boolean): Option {
  return { type: 'string', multiple, values: records('editions').map(({ id }) => id), value: '版', does: `版(${idsOfEditions()})` }
}

/**
 * The editions that a command names, as words or as options; none where it names none.
 * @throws {Failure} for a word that is no edition
 */
export function editionsIn(given: Given<'edition'>): Edition[] {
  const editions = records('editions')
  const ids = editions.map(({ id }) => id)
  const named = [...given.words.flatMap(word => word.split(',')), ...given.list('edition')]
  const stranger = named.find(id => !ids.includes(id))
  if (stranger !== undefined)
    throw new Failure(`「${stranger}」という版はありません。${near(stranger, ids)}あるのは ${idsOfEditions()} です(content/editions.yaml)。`)
  return editions.filter(({ id }) => named.includes(id))
}

/**
 * The edition that a command is about; the longest, where it names none.
 * @throws {Failure} where it names more than one
 */
export function editionIn(given: Given<'edition'>): Edition {
  const [edition, another] = editionsIn(given)
  if (another)
    throw new Failure(`版は一つだけ書けます。${idsOfEditions()} のどれか一つにしてください。`)
  return edition ?? mainEdition()
}

function idsOfEditions(): string {
  return records('editions').map(({ id }) => id).join('、')
}
