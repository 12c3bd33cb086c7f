import type { Slide } from '../../../content/deck.ts'
import type { Document, Edition } from '../../../content/schema/index.ts'
import { say } from '../../../content/say.ts'
import { readDeck, readHead } from '../../../slidev/read-deck.ts'

/** What a printed document says of itself. */
export interface About {
  title: string
  description: string
  author: string
  language: string
  keywords: string[]
  /** The state of its words: `2026-11`, or with a day. */
  date: string
  /** Where each page is a slide: the parts with their slides, by page number. */
  parts?: Bookmark[]
}

export interface Bookmark {
  title: string
  /** 1-based. */
  page: number
  kids: Bookmark[]
}

/** What the head of an edition and `content/` say of one of its documents. */
export async function aboutOf(document: Document, edition: Edition): Promise<About> {
  const [head, deck] = [await readHead(edition), await readDeck(edition)]
  const said = (key: string) => String(head[key] ?? '').trim()
  return {
    title: say(document.once ? 'pdf.title-once' : 'pdf.title', { title: said('title') || deck[0]!.title, document: document.name, edition: edition.name }),
    description: said('info'),
    author: said('author'),
    language: said('lang'),
    keywords: said('keywords').split(',').map(word => word.trim()).filter(Boolean),
    date: edition.date,
    ...document.paper === 'slide' && { parts: partsOf(deck) },
  }
}

/** A part goes by its name, and by its title if a slide of its own says it. */
function partsOf(deck: Slide[]): Bookmark[] {
  return [...Map.groupBy(deck, ({ part }) => part)].flatMap(([part, slides]) => {
    const lines = slides.map(({ title, no }) => ({ title, page: no, kids: [] }))
    const [first] = lines
    if (!part || !first)
      return lines
    const titled = slides[0]!.layout === 'section'
    return [{ title: titled ? `${part.name} ${first.title}` : part.name, page: first.page, kids: lines.slice(titled ? 1 : 0) }]
  })
}
