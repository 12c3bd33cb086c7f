import { named } from './drawings.ts'

/** What grows for a point on the plan of the garden, by the point's id in small letters. */
export const plants = named(import.meta.glob<string>('./plants/*.svg', { query: '?raw', import: 'default', eager: true }))
