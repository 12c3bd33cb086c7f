/** A page but the last is never emptier than this, where its entries allow. */
const FULL = 0.65

export interface Paging {
  /** Height that one column has, in px. */
  room: number
  columns: number
}

/**
 * Shares a list out over as few pages as hold it, as evenly as they can be. Pure.
 * @param heights of the entries, in px
 * @returns how many entries each page takes
 */
export function paginate(heights: number[], { room, columns }: Paging): number[] {
  const shortest = fill(heights, room, columns)
  const caps = Array.from({ length: 8 }, (_, i) => room * (0.65 + i * 0.05))
  const even = caps.map(cap => fill(heights, cap, columns)).find(({ counts, fullness }) =>
    counts.length === shortest.counts.length && fullness.slice(0, -1).every(height => height >= room * FULL))
  return (even ?? shortest).counts
}

/** Column by column, page by page. An entry taller than a column has one to itself. */
function fill(heights: number[], room: number, columns: number) {
  const counts: number[] = []
  const fullness: number[] = []
  let column = columns
  let used = Number.POSITIVE_INFINITY
  for (const height of heights) {
    if (used + height > room) {
      used = 0
      if (++column >= columns) {
        column = 0
        counts.push(0)
        fullness.push(0)
      }
    }
    used += height
    counts[counts.length - 1]!++
    fullness[fullness.length - 1] = Math.max(fullness.at(-1)!, used)
  }
  return { counts, fullness }
}
