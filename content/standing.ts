import type { Claim } from './schema.ts'
import { findClaim } from './index.ts'

/** From the firmest to the weakest. A secondary source is never raised to a primary one. */
const order: Claim['status'][] = ['confirmed-primary', 'textbook', 'computed', 'confirmed-secondary', 'article-only']

/** The sources of claims, each once: first the first one of each claim, then the others. */
export function sourcesOf(claims: string[]): string[] {
  const lists = claims.map(id => findClaim(id).sources)
  return [...new Set([...lists.map(([first]) => first!), ...lists.flat()])]
}

/** What may be said of several claims at once: what holds of the weakest. */
export function weakestStatus(claims: string[]): Claim['status'] {
  const ranks = claims.map(id => order.indexOf(findClaim(id).status))
  return order[Math.max(...ranks)] ?? 'article-only'
}
