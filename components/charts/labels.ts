/** A label that flies from a pole, like a flag. */
export interface Flag {
  /** Place of the pole in px. */
  x: number
  /** Length of the label in px. */
  width: number
}

/**
 * How high each flag flies to the right, so that no flag meets another flag or another's pole: whatever stands under a flag
 * flies lower.
 * @param flags in the order of x
 * @returns levels from 0 up, in the same order
 */
export function flagLevels(flags: Flag[], gap = 10): number[] {
  const levels: number[] = Array.from({ length: flags.length })
  for (let i = flags.length - 1; i >= 0; i--) {
    const under = levels.filter((_, j) => j > i && flags[j]!.x <= flags[i]!.x + flags[i]!.width + gap)
    levels[i] = Math.max(-1, ...under) + 1
  }
  return levels
}

/**
 * The lowest way to fly all flags when the early ones may fly to the left, the others to the right.
 * @param flags in the order of x
 * @param edge where the first flag may begin, in px
 */
export function flyFlags(flags: Flag[], edge: number): { side: 'left' | 'right', level: number }[] {
  const ways = flags.map((_, split) => {
    const mirrored = flags.slice(0, split).reverse().map(({ x, width }) => ({ x: -x, width }))
    return [
      ...flagLevels(mirrored).reverse().map(level => ({ side: 'left' as const, level })),
      ...flagLevels(flags.slice(split)).map(level => ({ side: 'right' as const, level })),
    ]
  }).filter(way => way.every(({ side }, i) => side === 'right' || flags[i]!.x - flags[i]!.width > edge))
  const height = (way: { level: number }[]) => Math.max(...way.map(({ level }) => level))
  return ways.reduce((best, way) => height(way) < height(best) ? way : best)
}

/** Moves heights apart that stand closer than `gap`, evenly to both sides; keeps their order of size. */
export function spread(heights: [number, number], gap: number): [number, number] {
  const [a, b] = heights
  const missing = Math.max(0, gap - Math.abs(a - b)) / 2
  const side = a <= b ? -1 : 1
  return [a + side * missing, b - side * missing]
}
