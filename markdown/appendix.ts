import type { Claim, Source, Term } from '../content/schema/index.ts'
import { usedClaims, usedSources } from '../content/usage.ts'
import { namedIn } from './named.ts'
import { shareOf } from './share.ts'
import { termsOf } from './slide-terms.ts'

/** What is needed of a slide: its record and its Markdown, which a built site no longer holds. */
export interface AppendixSlide {
  content: string
  layout: string
  claims: string[]
}

export interface Records {
  sources: Source[]
  claims: Claim[]
  terms: Term[]
}

/** The lists of the appendix, by the component that shows them. Each slide with the component takes an even share. */
const lists: Record<string, (slides: AppendixSlide[], records: Records) => { id: string }[]> = {
  GlossaryTable: (_, { terms }) => terms,
  VerdictTable: (_, { claims }) => claims.filter(({ article_verdict }) => article_verdict),
  ReferenceList: (slides, { sources, claims, terms }) => {
    const named = namedIn(slides)
    return usedSources(sources, usedClaims(claims, terms, named), named)
  },
}

/**
 * Writes into the components of an appendix slide what they show: ids, and for terms the slides that mark them. Pure.
 * @param no page number of the slide, 1-based
 */
export function fillAppendix(markdown: string, no: number, slides: AppendixSlide[], records: Records): string {
  return markdown.replace(/<(\w+) \/>/g, (whole, tag: string) => {
    const list = lists[tag]
    if (!list)
      return whole
    const ids = shareOf(list(slides, records), tag, slides, no).map(({ id }) => id)
    const pages = tag === 'GlossaryTable' ? ` :pages='${JSON.stringify(pagesByTerm(ids, slides, records.terms))}'` : ''
    return `<${tag} :ids='${JSON.stringify(ids)}'${pages} />`
  })
}

function pagesByTerm(ids: string[], slides: AppendixSlide[], terms: Term[]): Record<string, number[]> {
  const marked = slides.map(slide => termsOf(slide, terms))
  return Object.fromEntries(ids.map(id => [id, marked.flatMap((on, i) => on.includes(id) ? [i + 1] : [])]))
}
