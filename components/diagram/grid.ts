/**
 * Where the parts of a `block` diagram stand: the author's grid, stretched until it fills its stage. Columns are as wide as each
 * other, a row is as high as its words ask for, and what is left over is air between the rows. Pure; in px.
 */

/** A part of the grid, as its source gives it. */
export interface Cell {
  id: string
  column: number
  row: number
  /** Columns that it takes. */
  span: number
  /** What its words need. */
  words: Size
}

export interface Size {
  width: number
  height: number
}

/** A rectangle by its centre. */
export interface Box extends Size {
  x: number
  y: number
}

export interface Placed extends Size {
  boxes: Map<string, Box>
  /** Air between two columns and between two rows. */
  gaps: { column: number, row: number }
}

/** Air between columns, and between rows, where an arrow has to be seen. */
const AIR = { column: 32, row: 44 }
/** … on a phone, where every letter counts. */
const NARROW = { column: 12, side: 6, row: 66 }
/** Air over and under the words in a box: as much as there is room for. */
const PADDING = { least: 12, most: 24 }

/** The grid on a stage of this size. */
export function place(cells: Cell[], columns: number, { width, height }: Size): Placed {
  const rows = rowsOf(cells)
  const room = height - sum(rows) - AIR.row * (rows.length - 1)
  const padding = Math.max(PADDING.least, Math.min(PADDING.most, room / rows.filter(Boolean).length / 2))
  const heights = padded(rows, padding)
  const gap = rows.length > 1 ? (height - sum(heights)) / (rows.length - 1) : 0
  return stand(cells, (width - AIR.column * (columns - 1)) / columns, columns, heights, { column: AIR.column, row: gap })
}

/** The grid as narrow as its words let it be, and as high as it likes: for a phone. */
export function pack(cells: Cell[], columns: number): Placed {
  const unit = Math.max(...cells.map(({ span, words }) => (words.width + 2 * NARROW.side - NARROW.column * (span - 1)) / span))
  return stand(cells, Math.max(unit, 0), columns, padded(rowsOf(cells), PADDING.least), NARROW)
}

/** What the words of each row need. */
function rowsOf(cells: Cell[]): number[] {
  const count = Math.max(...cells.map(({ row }) => row)) + 1
  return Array.from({ length: count }, (_, row) => Math.max(0, ...cells.filter(cell => cell.row === row).map(({ words }) => words.height)))
}

/** A row without boxes is air alone. */
function padded(rows: number[], padding: number): number[] {
  return rows.map(words => words && words + 2 * padding)
}

function stand(cells: Cell[], unit: number, columns: number, heights: number[], { column: beside, row: between }: Placed['gaps']): Placed {
  const boxes = new Map(cells.map(({ id, column, row, span }): [string, Box] => {
    const width = unit * span + beside * (span - 1)
    const height = heights[row]!
    return [id, { x: (unit + beside) * column + width / 2, y: sum(heights.slice(0, row)) + between * row + height / 2, width, height }]
  }))
  return { boxes, gaps: { column: beside, row: between }, width: (unit + beside) * columns - beside, height: sum(heights) + between * (heights.length - 1) }
}

function sum(numbers: number[]): number {
  return numbers.reduce((a, b) => a + b, 0)
}
