import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import type { SpokenLine } from '../markdown/spoken.ts'
import type { ReadSlide } from './read-deck.ts'
import { basename } from 'node:path'
import { mainEdition, records } from '../content/index.ts'
import { pagesByTerm } from '../markdown/slide-terms.ts'
import { linesOf } from '../markdown/spoken.ts'
import { withRecords } from './read-deck.ts'

const id = '\0virtual:edition'

/** What the documents of an edition need of its Markdown, which a built site no longer holds. */
export interface EditionWords {
  /** Id in `content/editions.yaml`. */
  id: string
  /** Term → page numbers of the slides that mark it. */
  pages: Record<string, number[]>
  /** Page number → what the slide has to be read aloud. */
  lines: Record<number, SpokenLine[]>
}

/**
 * The edition at hand, as its documents know it, and whether the notes are in it. Read anew when a page is edited and the document
 * opened again.
 */
export function editionPlugin({ data, entry, withoutNotes = false }: Pick<ResolvedSlidevOptions, 'data' | 'entry' | 'withoutNotes'>): Plugin {
  const { id: edition } = records('editions').find(edition => edition.entry === basename(entry)) ?? mainEdition()
  return {
    name: 'deck:edition',
    config: () => ({ define: { __DECK_NOTES__: String(!withoutNotes) } }),
    resolveId: { filter: { id: /^virtual:edition$/ }, handler: () => id },
    load: {
      filter: { id: /^\0virtual:edition$/ },
      handler: () => ({ code: `export default ${JSON.stringify(wordsOf(edition, withRecords(data.slides)))}`, map: null }),
    },
    hotUpdate({ file }) {
      const module = this.environment.moduleGraph.getModuleById(id)
      if (module && file.endsWith('.md'))
        this.environment.moduleGraph.invalidateModule(module)
    },
  }
}

function wordsOf(id: string, slides: ReadSlide[]): EditionWords {
  return {
    id,
    pages: pagesByTerm(slides),
    lines: Object.fromEntries(slides.map(slide => [slide.no, linesOf(slide, records('speakers'))] as const).filter(([, lines]) => lines.length)),
  }
}
