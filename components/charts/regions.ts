export type Region = 'china' | 'us' | 'europe'

export const regionNames: Record<Region, string> = { china: '中国', us: '米国', europe: '欧州' }

/** An ink of the deck; `plain` is the grey of what stands behind. */
export type Tone = 'phrona' | 'furano' | 'holds' | 'plain'

/** The ink of a region, the same in every chart. */
export const regionTones: Record<Region, Tone> = { china: 'phrona', us: 'furano', europe: 'holds' }
