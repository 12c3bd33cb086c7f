import { plainWords } from './dialogue.ts'

/** One paragraph of a speaker's note. */
export interface NoteLine {
  /** What is said; what is to be done, and not said; or the sentence that leads to the next slide. */
  kind: 'said' | 'direction' | 'next'
  /** The word that names its kind, as written; undefined for what is said. */
  label?: string
  /** Without marks of clicks, without its label, and without Markdown. */
  words: string
  /** How many clicks have come when it is said. */
  click: number
}

const CLICK = /\[click(?::\d+)?\]/g
const LABEL = /^(進め方|沈黙したら|時計|次へ):\s*/
/** An empty line, or a line that begins with a label. */
const BETWEEN = /\n\s*\n|\n(?=(?:\[click(?::\d+)?\] ?)?(?:進め方|沈黙したら|時計|次へ):)/
const NEXT = '次へ'

/** The paragraphs of a note in their order. Pure. */
export function noteLines(note: string): NoteLine[] {
  let click = 0
  return note.split(BETWEEN).flatMap((paragraph) => {
    click += paragraph.match(CLICK)?.length ?? 0
    const text = plainWords(paragraph.replace(CLICK, '')).replace(/\s*\n\s*/g, '').trim()
    const label = text.match(LABEL)?.[1]
    const kind = label === undefined ? 'said' : label === NEXT ? 'next' : 'direction'
    const words = text.replace(LABEL, '')
    return words ? [{ kind, ...(label && { label }), words, click } as const] : []
  })
}
