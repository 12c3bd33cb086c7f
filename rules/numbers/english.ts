import type { Fact } from './facts.ts'

const SCALES: Record<string, number> = { K: 1e3, thousand: 1e3, M: 1e6, million: 1e6, B: 1e9, bn: 1e9, billion: 1e9, T: 1e12, trillion: 1e12 }
const WORDS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen']
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** Whether a date says all that another says: 2025-07-11 of 2025-07. */
export const isAsFine = (said: string, known: string) => `${said}-`.startsWith(`${known}-`)

/** Whether the English words of a claim state a figure: its amounts, or its date. Pure. */
export function saysInEnglish(text: string, { amounts, times, unit }: Fact): boolean {
  if (!amounts.length)
    return times.every(time => datesOf(text).some(date => isAsFine(date, time)))
  const numbers = numbersOf(text)
  const same = (a: number, b: number) => Math.abs(a - b) <= Math.abs(b) * 1e-9
  return amounts.every(amount => numbers.some(n => same(n, amount) || (unit === 'probability' && Math.abs(n - amount) < 1e-4) || (unit === 'percent' && same(n * 100, amount))))
}

function numbersOf(text: string): number[] {
  const plain = text.replace(/(\d),(?=\d{3})/g, '$1').replace(/10\^(\d+)/g, '1e$1')
  const written = Array.from(plain.matchAll(/(\d+(?:\.\d+)?(?:e\d+)?)(?:\/(\d+))?(?:[\s-]?([KMBT]|bn|thousand|million|billion|trillion)\b)?/g), ([, n, under, scale]) =>
    Number((Number(n) / Number(under ?? 1) * (SCALES[scale ?? ''] ?? 1)).toPrecision(12)))
  const spelt = plain.toLowerCase().match(/[a-z]+/g)?.map(word => WORDS.indexOf(word === 'twice' ? 'two' : word)).filter(n => n >= 0) ?? []
  return [...written, ...spelt]
}

/** A day or a month without its year is taken in each year that the text names. */
function datesOf(text: string): string[] {
  const two = (n: number) => String(n).padStart(2, '0')
  const years = text.match(/\b(?:19|20)\d{2}\b/g) ?? []
  const full = Array.from(text.matchAll(new RegExp(`(?:(\\d{1,2}) )?(${MONTHS.join('|')})(?: (\\d{4}))?`, 'g')), ([, day, month, year]) =>
    (year ? [year] : years).map(of => [of, two(MONTHS.indexOf(month!) + 1), day && two(Number(day))].filter(Boolean).join('-')))
  return [...full.flat(), ...years]
}
