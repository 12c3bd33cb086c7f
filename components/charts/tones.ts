/** An ink of the charts; `plain` is the grey of what stands behind. The tokens give each its colour. */
export type Tone = 'one' | 'two' | 'three' | 'plain'

/** Solid, outlined on a tint, or with a broken outline: told apart in a grey print, too. */
export type Fill = 'solid' | 'tint' | 'open'

const tones: Record<string, Tone> = { china: 'one', us: 'two', europe: 'three' }

/** The ink of a region, the same in every chart. */
export function toneOf(region: string): Tone {
  return tones[region] ?? 'plain'
}
