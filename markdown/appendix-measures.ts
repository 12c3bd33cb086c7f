/**
 * The measures of the appendix's lists in px of the canvas: the components set them, and the paging reckons with them.
 * Pure.
 */

/** The slide between its margins. */
export const width = 1120

/** From under the title to the margin at the foot. */
export const room = 538

/** Type and cells of a table; a row's rule is 1 px. */
export const table = { fontSize: 21, lineHeight: 1.5, padding: 9, gap: 20, rule: 1, head: 33.5 }

/** Columns from left to right; `undefined` takes what is left. */
export const glossaryColumns = [250, undefined, 170]
export const verdictColumns = [250, 184, undefined, 340]

/** The line under what was checked, and the links to the sources. */
export const standing = { fontSize: 18, lineHeight: 1.5, above: 4 }
export const sourceLink = { fontSize: 18, lineHeight: 1.4, below: 3, above: 2 }

/** References in columns: the entry, hung by its indent, and the address under it. */
export const references = { columns: 2, gap: 40, fontSize: 18, lineHeight: 1.35, indent: 1.6, below: 10 }
export const address = { fontSize: 17, lineHeight: 1.4 }

/** What the Chinese face adds to a line. */
export const chinese = 2.1

/** Widths with what is left filled in. */
export function widthsOf(columns: (number | undefined)[]): number[] {
  const rest = width - columns.reduce<number>((sum, column) => sum + (column ?? 0), 0)
  return columns.map(column => column ?? rest)
}
