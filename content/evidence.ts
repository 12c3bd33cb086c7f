import type { Claim, Source } from './schema/index.ts'
import { find, records } from './index.ts'
// Node has them with all else; a page fetches them with the first slide that shows one.
import '#evidence'

export const findClaim = (id: string): Claim => find('claims', id)
export const findSource = (id: string): Source => find('sources', id)
/** All of them, in the order of their file; in a built site, those that it uses. */
export const claims = (): Claim[] => records('claims')
export const sources = (): Source[] => records('sources')
