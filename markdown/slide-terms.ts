import MarkdownExit from 'markdown-exit'
import { records } from '../content/index.ts'
import { deckMarkdown } from './index.ts'
import { showsTerms } from './marked-layouts.ts'

/** What is needed of a slide, as Slidev reads it. */
export interface TermSlide {
  /** Markdown as it was written, without front matter and note. */
  content: string
  layout: string
}

/** Slidev's own lines, which hold no words: imports of files and names of slots. */
const OWN_LINE = /^(?:<<<|::).*$/gm

const md = new MarkdownExit({ html: true, linkify: true }).use(deckMarkdown)

/** The terms that are marked on a slide, in the order of the text. */
export function termsOf({ content, layout }: TermSlide): string[] {
  if (!showsTerms(layout))
    return []
  const tokens = md.parse(content.replace(OWN_LINE, ''))
  return tokens.flatMap(({ children }) => children ?? []).flatMap(({ meta }) => (meta as { term?: string } | null)?.term ?? [])
}

/** Page numbers, 1-based, of the slides that mark a term. */
export function pagesByTerm(slides: TermSlide[]): Record<string, number[]> {
  const marked = slides.map(termsOf)
  return Object.fromEntries(records('terms').map(({ id }) => [id, marked.flatMap((on, i) => on.includes(id) ? [i + 1] : [])]))
}
