import { say } from '../../content/say.ts'

/** A derived share as it is shown: 67.1 → 67%, to whole per cent since it is only worked out. */
export function roundShare(percent: number): string {
  return say('chart.about', { value: `${Math.round(percent)}%` })
}

/** In the Japanese unit of ten thousand, to one digit: 2664000 → 266.4万. */
export function tenThousands(value: number): string {
  return say('chart.ten-thousands', { value: (value / 10_000).toFixed(1) })
}

/** Texts in a row: 開示79.3%、非開示9.8%. */
export function listed(texts: string[]): string {
  return texts.reduce((a, b) => say('chart.join', { a, b }))
}
