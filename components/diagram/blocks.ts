import { mermaid } from '../../slidev/mermaid.ts'

/** What Mermaid read in a `block` diagram, in the order of its source. */
export interface Blocks {
  columns: number
  parts: Part[]
  arrows: { id: string, from: string, to: string }[]
}

export interface Part {
  id: string
  /** Mermaid's name for its outline, or `space`. */
  shape: string
  /** Columns that it takes. */
  span: number
  /** Where an arrow with words in it points. */
  direction?: string
}

/** Mermaid's own record of a `block` diagram: what it lays out, and what it draws. */
interface BlockRecord {
  getBlocks: () => { id: string, type: string, widthInColumns?: number, directions?: string[], children?: unknown[] }[]
  getColumns: (id: string) => number
  getEdges: () => { id: string, start: string, end: string }[]
}

/** Undefined for a diagram of another type, without columns, or with groups in it. */
export async function blocksIn(source: string): Promise<Blocks | undefined> {
  const { type, db } = await mermaid.mermaidAPI.getDiagramFromText(source)
  if (type !== 'block')
    return undefined
  const record = db as unknown as BlockRecord
  const [blocks, columns] = [record.getBlocks(), record.getColumns('root')]
  if (columns < 1 || blocks.some(({ children }) => children?.length))
    return undefined
  return {
    columns,
    parts: blocks.map(({ id, type: shape, widthInColumns = 1, directions = [] }) => ({ id, shape, span: widthInColumns, direction: directions[0]?.trim() })),
    arrows: record.getEdges().map(({ id, start, end }) => ({ id, from: start, to: end })),
  }
}
