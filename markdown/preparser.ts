import type { SlidevPreparserExtension } from '@slidev/types'
import type { Edition } from '../content/schema/index.ts'
import { basename } from 'node:path'
import { isShown, minutesBefore } from '../content/deck.ts'
import { mainEdition, records } from '../content/index.ts'
import { isPerEdition, numberIn, perEditionKeys } from '../content/per-edition.ts'
import { say } from '../content/say.ts'
import { plainWords } from './dialogue.ts'
import { linesFor } from './edition-lines.ts'
import { sayQuotes } from './quotes.ts'

/** What a preparser reads and writes of a front matter. */
interface FrontMatter extends Record<string, unknown> { part?: string, cut?: string, hide?: boolean, src?: string, title?: string, takeaway?: string }

export interface EditionOptions {
  /** Path of the edition's entry file; any other file counts as the longest edition. */
  entry: string
  /** What the head of the entry says unless it says something else: what holds for the deck in every edition. */
  head: Record<string, unknown>
}

const HEADING = /^#+ (.*)$/m
const CODE = /^```[\s\S]+?^```/gm

/**
 * What happens to slides before Slidev counts them: the edition at hand leaves out what it does not show and reads its own lines
 * and numbers, and titles, takeaways and notes say the numbers that they quote, titles without markup; where a part opens, the
 * note says how late it should be. The Markdown of a slide stays as it was written, since Slidev's editor saves it.
 */
export function deckPreparser({ entry, head: shared }: EditionOptions): SlidevPreparserExtension {
  const edition = editionOf(entry)
  let isFirst = true
  return {
    name: 'deck',
    async transformSlide(content, head: FrontMatter) {
      // The entry's first slide comes first, and carries what holds for the whole deck: it is never left out.
      if (isFirst)
        Object.assign(head, { ...shared, ...head })
      else if (!head.src && !isShown(head.cut, edition))
        head.hide = true
      isFirst = false

      for (const key of perEditionKeys) {
        // Anything else is left as it is, to be reported with its line.
        if (isPerEdition(head[key]))
          head[key] = numberIn(head[key], edition)
      }

      // Titles are read aloud and stand in lists, where nothing is bold, small above a word, or on a line of its own.
      const title = typeof head.title === 'string' ? head.title : content.replace(CODE, '').match(HEADING)?.[1]?.trim() ?? ''
      if (plainWords(sayQuotes(title)) !== title && (head.title === undefined || typeof head.title === 'string'))
        head.title = plainWords(sayQuotes(title))
      if (typeof head.takeaway === 'string')
        head.takeaway = sayQuotes(head.takeaway)
      return undefined
    },
    async transformNote(note, { part }: FrontMatter) {
      if (note === undefined)
        return undefined
      const gone = part ? minutesBefore(part, edition) : 0
      const clock = gone ? `${say('note.clock', { minutes: gone })}\n\n` : ''
      return clock + sayQuotes(linesFor(note, edition))
    },
  }
}

function editionOf(entry: string): Edition {
  return records('editions').find(e => e.entry === basename(entry)) ?? mainEdition()
}
