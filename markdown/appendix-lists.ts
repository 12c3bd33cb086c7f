import { records } from '../content/index.ts'
import { usedClaims, usedSources } from '../content/usage.ts'
import { references, room, table } from './appendix-measures.ts'
import { namedIn } from './named.ts'
import { paginate } from './paginate.ts'
import { heightOf } from './row-heights.ts'
import { termsOf } from './slide-terms.ts'

/** What is needed of a slide: its record and its Markdown, which a built site no longer holds. */
export interface AppendixSlide {
  content: string
  layout: string
  claims: string[]
}

/** The lists of the appendix, by the component that shows them. */
export const lists = {
  GlossaryTable(slides: AppendixSlide[]) {
    const marked = slides.map(termsOf)
    const entries = records('terms')
    return shares(entries, entries.map(term => heightOf.GlossaryTable(term, marked.filter(ids => ids.includes(term.id)).length)), room - table.head)
  },
  VerdictTable() {
    const entries = records('claims').filter(({ article_verdict }) => article_verdict)
    return shares(entries, entries.map(heightOf.VerdictTable), room - table.head)
  },
  ReferenceList(slides: AppendixSlide[]) {
    const named = namedIn(slides)
    const entries = usedSources(records('sources'), usedClaims(records('claims'), records('terms'), named), named)
    return shares(entries, entries.map(heightOf.ReferenceList), room, references.columns)
  },
} satisfies Record<string, (slides: AppendixSlide[]) => string[][]>

export type ListName = keyof typeof lists

/** Ids, page by page. */
function shares(entries: { id: string }[], heights: number[], room: number, columns = 1): string[][] {
  let from = 0
  return paginate(heights, { room, columns }).map(count => entries.slice(from, from += count).map(({ id }) => id))
}

/** Page numbers, 1-based, of the slides that mark a term. */
export function pagesByTerm(slides: AppendixSlide[]): Record<string, number[]> {
  const marked = slides.map(termsOf)
  return Object.fromEntries(records('terms').map(({ id }) => [id, marked.flatMap((on, i) => on.includes(id) ? [i + 1] : [])]))
}
