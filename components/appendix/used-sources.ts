import type { Source } from '../../content/schema.ts'
import type { AppendixSlide, Records } from './fill.ts'

const ENTRY = /<(?:SourceEntry|Citation)\s[^>]*\bid="([^"]+)"/g

/**
 * The sources that the deck rests on, by author: those that slides name, those of the slides' claims, and those of the
 * verdicts and the glossary. Pure.
 */
export function usedSources(slides: AppendixSlide[], { sources, claims, terms }: Records): Source[] {
  const named = slides.flatMap(({ content, frontmatter }) =>
    [...listOf(frontmatter.sources), ...Array.from(content.matchAll(ENTRY), ([, id]) => id!)])
  const claimed = new Set([
    ...slides.flatMap(({ frontmatter }) => listOf(frontmatter.claims)),
    ...terms.flatMap(term => term.claims),
    ...claims.filter(({ article_verdict }) => article_verdict).map(({ id }) => id),
  ])
  const used = new Set([...named, ...claims.filter(({ id }) => claimed.has(id)).flatMap(claim => claim.sources)])
  const byAuthor = new Intl.Collator('ja', { numeric: true })
  return sources.filter(({ id }) => used.has(id))
    .sort((a, b) => byAuthor.compare(a.authors, b.authors) || (a.date ?? '').localeCompare(b.date ?? '') || byAuthor.compare(a.title, b.title))
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : []
}
