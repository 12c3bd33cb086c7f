/**
 * How high each mark lies on its line, like coins that are dropped: as low as it can without lying on another.
 * @param places in px, in their order
 * @param size of a mark with the air around it, in px
 * @returns levels from 0 up, in the same order
 */
export function pile(places: number[], size: number): number[] {
  const levels: number[] = []
  for (const place of places) {
    const taken = new Set(levels.filter((_, j) => place - places[j]! < size))
    let level = 0
    while (taken.has(level))
      level++
    levels.push(level)
  }
  return levels
}

/** Moves heights apart that stand closer than `gap`, evenly to both sides; keeps their order of size. */
export function spread(heights: [number, number], gap: number): [number, number] {
  const [a, b] = heights
  const missing = Math.max(0, gap - Math.abs(a - b)) / 2
  const side = a <= b ? -1 : 1
  return [a + side * missing, b - side * missing]
}
