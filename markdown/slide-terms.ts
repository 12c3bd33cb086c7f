import type { Found, MarkedTerm } from './glossary.ts'
import { findFences } from './bubbles.ts'
import { findTerms, markTerms } from './glossary.ts'

/** Layouts that are all title, and the appendix, which explains the terms itself. */
const UNMARKED = new Set(['cover', 'section', 'appendix'])

/** What is needed of a slide, as Slidev reads it. */
export interface TermSlide {
  /** Markdown as it was written, without front matter and note. */
  content: string
  layout: string
}

/** The slide's Markdown with its terms marked; dialogue fences must have become bubbles. */
export function markSlide(markdown: string, layout: unknown, terms: MarkedTerm[]): string {
  return isMarked(layout) ? markTerms(markdown, terms) : markdown
}

/** The terms that are marked on a slide. */
export function termsOf({ content, layout }: TermSlide, terms: MarkedTerm[]): Found['id'][] {
  if (!isMarked(layout))
    return []
  const spoken = findFences(content).reduceRight((text, { start, end, body }) => text.slice(0, start) + body + text.slice(end), content)
  return findTerms(spoken, terms).map(({ id }) => id)
}

function isMarked(layout: unknown): boolean {
  return !UNMARKED.has(String(layout))
}
