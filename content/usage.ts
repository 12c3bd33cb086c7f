import type { Claim, Term } from './schema.ts'

/** Claims that stand nowhere: on no slide, in no definition, and not in the table of verdicts. Pure. */
export function unusedClaims(claims: Claim[], terms: Term[], slides: { frontmatter: Record<string, unknown> }[]): string[] {
  const used = new Set([
    ...slides.flatMap(({ frontmatter }) => [frontmatter.claims ?? []].flat().map(String)),
    ...terms.flatMap(term => term.claims),
  ])
  return claims.filter(({ id, article_verdict }) => !article_verdict && !used.has(id)).map(({ id }) => id)
}
