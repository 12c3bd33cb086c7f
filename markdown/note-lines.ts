import { plainWords } from './dialogue.ts'

/** One paragraph of a speaker's note. */
export interface NoteLine {
  /** What is said; what is to be done, and not said; or the sentence that leads to the next slide. */
  kind: 'said' | 'direction' | 'next'
  /** Without marks of clicks, without the word that names its kind, and without Markdown. */
  words: string
  /** How many clicks have come when it is said. */
  click: number
}

const CLICK = /\[click(?::\d+)?\]/g
const DIRECTION = /^(?:進め方|沈黙したら|時計):\s*/
const NEXT = /^次へ:\s*/

/** The paragraphs of a note in their order. Pure. */
export function noteLines(note: string): NoteLine[] {
  let click = 0
  return note.split(/\n\s*\n/).flatMap((paragraph) => {
    click += paragraph.match(CLICK)?.length ?? 0
    const text = plainWords(paragraph.replace(CLICK, '')).replace(/\s*\n\s*/g, '').trim()
    const kind = DIRECTION.test(text) ? 'direction' : NEXT.test(text) ? 'next' : 'said'
    const words = text.replace(DIRECTION, '').replace(NEXT, '')
    return words ? [{ kind, words, click } as const] : []
  })
}
