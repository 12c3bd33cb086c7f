import type { Claim, Release, Source, Term } from './schema/index.ts'

/** Ids that the deck names, on its slides and in their words. */
export interface Named {
  claims: string[]
  sources: string[]
}

/** What the table of openness rests on. */
const OPENNESS = 'openness-matrix'

/** What every edition prints in full, whether a slide shows it or not. */
export interface Lists {
  terms: Pick<Term, 'claims'>[]
  releases: Pick<Release, 'claim'>[]
}

/** The claims that the deck shows: those that it names, those of its lists, and all that carry a verdict. Pure. */
export function usedClaims(claims: Claim[], { terms, releases }: Lists, named: Named): Claim[] {
  const ids = new Set([...named.claims, ...terms.flatMap(term => term.claims), ...releases.map(({ claim }) => claim), OPENNESS])
  return claims.filter(({ id, article_verdict }) => article_verdict || ids.has(id))
}

/** The sources that the deck rests on, by author: those that it names and those of the claims that it shows. Pure. */
export function usedSources(sources: Source[], claims: Claim[], named: Named): Source[] {
  const ids = new Set([...named.sources, ...claims.flatMap(claim => claim.sources)])
  const byAuthor = new Intl.Collator('ja', { numeric: true })
  return sources.filter(({ id }) => ids.has(id))
    .sort((a, b) => byAuthor.compare(a.authors, b.authors) || (a.date ?? '').localeCompare(b.date ?? '') || byAuthor.compare(a.title, b.title))
}
