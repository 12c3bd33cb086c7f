import type { Claim } from './schema/index.ts'
import { findClaim } from './index.ts'
import { say } from './say.ts'

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

/** What the slides say for how far a claim was checked. */
export function statusWord(status: Claim['status']): string {
  return say(`status.${status}`)
}

const PLAIN_YES = /^(?:その通り|そのとおり|正しい)/

/** The word on the tag of one claim, hedged where its check begins with no plain yes; undefined where the article says nothing of it. */
export function verdictWord({ article_verdict, verdict_ja = '' }: Pick<Claim, 'article_verdict' | 'verdict_ja'>): string | undefined {
  if (!article_verdict)
    return undefined
  return say(article_verdict === 'holds' && !PLAIN_YES.test(verdict_ja) ? 'verdict.holds-hedged' : `verdict.${article_verdict}`)
}
