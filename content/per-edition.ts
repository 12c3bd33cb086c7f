import type { Edition } from './schema/index.ts'
import { records } from './index.ts'

/** A number of a slide's record: one for all editions, or one for each that differs from the next longer one. */
export type PerEdition = number | Record<string, number>

/** The numbers of a slide's record that may differ by edition. */
export const perEditionKeys = ['minutes', 'pause', 'alone', 'pair', 'group'] as const

type Editions = Pick<Edition, 'id'>[]

/**
 * The number that holds in an edition: its own, or else that of the next longer one that has one.
 * @param editions from the shortest to the longest
 */
export function numberIn(value: PerEdition, edition: Pick<Edition, 'id'>, editions: Editions = records('editions')): number | undefined {
  if (typeof value === 'number')
    return value
  const from = editions.findIndex(({ id }) => id === edition.id)
  return editions.slice(from).map(({ id }) => value[id]).find(own => own !== undefined)
}

/** Whether something written is such a number: every key is an edition, and the longest, on which the others fall back, is among them. */
export function isPerEdition(value: unknown, editions: Editions = records('editions')): value is PerEdition {
  if (typeof value !== 'object' || value === null)
    return typeof value === 'number'
  const ids = editions.map(({ id }) => id)
  return ids.at(-1)! in value && Object.entries(value).every(([id, own]) => ids.includes(id) && typeof own === 'number')
}
