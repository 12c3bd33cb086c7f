import type { Claim, Source } from './schema/index.ts'
import { findClaim, findSource } from './evidence.ts'
import { say } from './say.ts'

/** From the firmest to the weakest. A secondary source is never raised to a primary one. */
const order: Claim['status'][] = ['confirmed-primary', 'textbook', 'computed', 'confirmed-secondary', 'article-only']

/** The sources of claims, each once: first the first one of each claim, then the others. */
export function sourcesOf(claims: string[]): string[] {
  const lists = claims.map(id => findClaim(id).sources)
  return [...new Set([...lists.map(([first]) => first!), ...lists.flat()])]
}

/** The sources that stand by name where there is little room, and how many more there are. */
export function leadingSources(claims: string[], most = 2): { named: Source[], more: number } {
  const sources = sourcesOf(claims).map(findSource)
  return { named: sources.slice(0, most), more: Math.max(0, sources.length - most) }
}

/** How far several claims were checked: one word where they agree, else the weakest one's, as that of some. */
export function standingOf(claims: string[]): string {
  const ranks = new Set(claims.map(id => order.indexOf(findClaim(id).status)))
  const weakest = statusWord(order[Math.max(...ranks)] ?? 'article-only')
  return ranks.size > 1 ? say('status.among', { weakest }) : weakest
}

/** What the slides say for how far a claim was checked. */
export function statusWord(status: Claim['status']): string {
  return say(`status.${status}`)
}

/** The word on the tag of one claim; undefined where the article says nothing of it. */
export function verdictWord({ article_verdict }: Pick<Claim, 'article_verdict'>): string | undefined {
  return article_verdict && say(`verdict.${article_verdict}`)
}

/** The rating of one claim on the fact-checkers' scale; undefined where the article says nothing of it. */
export function ratingWord({ rating }: Pick<Claim, 'rating'>): string | undefined {
  return rating && say(`rating.${rating}`)
}

/** The claims that should have been looked at again by a day: ISO 8601, as in `recheck`. */
export function overdue<T extends Pick<Claim, 'recheck'>>(claims: T[], today: string): T[] {
  return claims.filter(({ recheck }) => recheck !== undefined && recheck < today)
}
