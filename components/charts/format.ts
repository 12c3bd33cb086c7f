/** 17.1 → 17.1%, as the source rounds it. */
export function percent(value: number): string {
  return `${value}%`
}

/** Thousands in the Japanese unit of ten thousand: 2664 → 266.4万. */
export function tenThousands(thousands: number): string {
  return `${(thousands / 10).toFixed(1)}万`
}

/** Names with their values for a sentence: 開示79.3%、非開示9.8%. */
export function listed(parts: [name: string, value: string][]): string {
  return parts.map(([name, value]) => `${name}${value}`).join('、')
}
