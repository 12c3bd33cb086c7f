import type { Claim, Source, Term } from '../content/schema/index.ts'
import { shortAuthors, whenOf } from '../content/cite.ts'
import { findSource } from '../content/index.ts'
import { say } from '../content/say.ts'
import { ratingWord, statusWord, verdictWord } from '../content/standing.ts'
import { address, chinese, glossaryColumns, references, sourceLink, standing, table, verdictColumns, width, widthsOf } from './appendix-measures.ts'
import { lineCount } from './text-lines.ts'

const taller = (lang: string) => lang.startsWith('zh') ? chinese : 0

type Cell = (width: number) => number

const cell = (text: string): Cell => width => set(text, width, table)

function set(text: string, width: number, { fontSize, lineHeight, anywhere }: { fontSize: number, lineHeight: number, anywhere?: boolean }): number {
  return lineCount(text, width, fontSize, { anywhere }) * fontSize * lineHeight
}

/** The tallest cell with its padding. The last column has no gap. */
function rowHeight(columns: number[], cells: Cell[]): number {
  return Math.max(...cells.map((height, i) => height(columns[i]! - (i < columns.length - 1 ? table.gap : 0)))) + 2 * table.padding + table.rule
}

/** Height of a list's entry in px, reckoned from its words. */
export const heightOf = {
  /** @param pages how many page numbers stand beside the term */
  GlossaryTable({ term, definition }: Term, pages: number): number {
    return rowHeight(widthsOf(glossaryColumns), [cell(term), cell(definition), cell('88、'.repeat(pages))])
  },

  VerdictTable(claim: Claim): number {
    const when = claim.as_of && `${whenOf(claim.as_of)}時点`
    return rowHeight(widthsOf(verdictColumns), [
      cell(claim.article_says_ja ?? ''),
      column => cell(verdictWord(claim) ?? '')(column) + standing.above
        + set(say('rating.label', { rating: ratingWord(claim) ?? '' }), column, standing),
      column => cell(claim.verdict_ja ?? '')(column) + standing.above
        + set([when, statusWord(claim.status)].filter(Boolean).join('、 '), column, standing),
      column => sourceLink.above + claim.sources.map(findSource)
        .reduce((sum, { authors, date, lang }) => sum + sourceLink.below + taller(lang) + set(`${shortAuthors(authors)} ${whenOf(date)}`, column, sourceLink), 0),
    ])
  },

  ReferenceList({ authors, title, publisher, date, url, lang, read }: Source): number {
    const column = (width - references.gap * (references.columns - 1)) / references.columns - references.indent * references.fontSize
    const place = publisher === authors ? '' : publisher
    const text = `${authors}「${title}」${place}、${whenOf(date)}${read === 'none' ? '（原文は未見）' : ''}`
    return set(text, column, references) + set(decodeURI(url), column, { ...address, anywhere: true }) + taller(lang) + references.below
  },
}
