import type { Slide } from '../../content/deck.ts'
import type { PrintChoices } from '../../content/print-choices.ts'
import type { Part } from '../../content/schema/index.ts'

/** How the sheets of a handout are filled. Pure. */

/** What stands in one row of a sheet: slides side by side, a question with room to write, or the bets, which take more than one. */
export interface SheetRow {
  kind: 'slides' | 'question' | 'bets'
  /** The part that begins over it. */
  opens?: Part
  slides: Slide[]
  /** How many rows it takes. */
  takes: number
}

/** The rows of one sheet, and how many more it would have room for. */
export interface Sheet {
  rows: SheetRow[]
  free: number
}

/** Rows on a sheet, and slides in a row. */
const shapes: Record<PrintChoices['layout'], { rows: number, across: number }> = {
  1: { rows: 1, across: 1 },
  2: { rows: 2, across: 1 },
  3: { rows: 3, across: 1 },
  6: { rows: 3, across: 2 },
}

/** Layouts whose slides lead somewhere, ask something or are lists: what they say stands elsewhere in the handout. */
const elsewhere = new Set(['cover', 'section', 'question', 'lab', 'appendix'])

/** Whether a slide carries something to keep: a beat of the story or checked facts. */
function isKept({ layout, beats, claims }: Pick<Slide, 'layout' | 'beats' | 'claims'>): boolean {
  return !elsewhere.has(layout) && beats.length + claims.length > 0
}

/** What a handout shows of the deck, row by row in its order; the bets stand before the first thing that runs. */
export function rowsOf(deck: Slide[], layout: PrintChoices['layout']): SheetRow[] {
  const { rows: most, across } = shapes[layout]
  const rows: SheetRow[] = []
  const bets = deck.filter(({ bets }) => bets.length)
  let part: Part | undefined

  for (const slide of deck) {
    const kind = isKept(slide) ? 'slides' : slide.layout === 'question' ? 'question' : slide === bets[0] ? 'bets' : undefined
    if (!kind)
      continue
    const last = rows.at(-1)
    if (kind === 'slides' && last?.kind === 'slides' && slide.part === part && last.slides.length < across) {
      last.slides.push(slide)
      continue
    }
    const opens = slide.part && slide.part !== part && { opens: slide.part }
    rows.push(kind === 'bets' ? { kind, ...opens, slides: bets, takes: rowsOfBets(bets, most) } : { kind, ...opens, slides: [slide], takes: 1 })
    part = slide.part
  }
  return rows
}

/** Two bets leave room for one row more; a sheet holds them all. */
function rowsOfBets(slides: Slide[], most: number): number {
  return slides.flatMap(({ bets }) => bets).length > 2 ? most : Math.max(1, most - 1)
}

/**
 * Rows on sheets. The head of the handout takes a row of the first one, where a sheet has three; two leave it room.
 * @param rows as `rowsOf` gives them
 */
export function sheetsOf(rows: SheetRow[], layout: PrintChoices['layout']): Sheet[] {
  const most = shapes[layout].rows
  const sheets: Sheet[] = rows.length ? [] : [{ rows: [], free: most }]
  for (const row of rows) {
    const last = sheets.at(-1)
    if (last && last.free >= row.takes)
      Object.assign(last, { rows: [...last.rows, row], free: last.free - row.takes })
    else
      sheets.push({ rows: [row], free: (sheets.length ? most : most > 2 ? Math.max(row.takes, most - 1) : most) - row.takes })
  }
  return sheets
}
