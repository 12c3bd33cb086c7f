/** Several readings of one thing, in whatever unit. */
export type Readings = number[]

const ordered = (readings: Readings) => [...readings].sort((a, b) => a - b)

/** @param share from 0 to 1: 0.5 is the median */
export function quantile(readings: Readings, share: number): number {
  return ordered(readings)[Math.min(readings.length - 1, Math.floor(readings.length * share))]!
}

export const median = (readings: Readings): number => quantile(readings, 0.5)

/** `12–14–20`: the least, the median and the most, rounded. One number where there is one reading. */
export function spread(readings: Readings): string {
  const [least, most] = [Math.min(...readings), Math.max(...readings)]
  return readings.length === 1 ? String(Math.round(least)) : [least, median(readings), most].map(Math.round).join('–')
}
