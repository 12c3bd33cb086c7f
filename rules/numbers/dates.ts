import { halfWidth, valueOf } from './numerals.ts'

/** A date as it stands in a text. */
export interface SaidDate {
  /** Offset in the text. */
  at: number
  written: string
  /** ISO 8601 of one or both ends: 2026-08, 2025-07-11; `--06` is a month of any year. */
  ends: string[]
}

const N = '(?:\\d+|[〇一二三四五六七八九十]+)'
const END = `(?:(?<y#>\\d{4}|[〇一二三四五六七八九]{4})年(?:度)?)?(?:(?<m#>${N})月)?(?:(?<d#>${N})日)?`
const end = (n: number) => END.replaceAll('#', String(n))
// 2026年1〜8月: the year stands once, and 月 at the end.
const DATE = new RegExp(`(?:(?<y0>\\d{4}|[〇一二三四五六七八九]{4})年(?<m0>${N})[〜~](?<m9>${N})月|(?=(?:${N}|[〇一二三四五六七八九]{4})[年月])${end(1)}(?:[〜~]${end(2)})?)`, 'g')

/** The calendar dates of a text: 2026年8月, 二〇二六年八月, 2024年8月〜2025年8月, 2026年1〜8月. 三年 is none. Pure. */
export function datesIn(text: string): SaidDate[] {
  return Array.from(halfWidth(text).matchAll(DATE)).flatMap(({ 0: written, index: at, groups }) => {
    const g = groups as Record<string, string | undefined>
    const ends = g.y0 ? [iso(g.y0, g.m0), iso(g.y0, g.m9)] : [iso(g.y1, g.m1, g.d1), iso(g.y2, g.m2, g.d2)]
    return written ? { at, written: text.slice(at, at + written.length), ends: ends.filter(Boolean) } : []
  })
}

function iso(...[year, month, day]: (string | undefined)[]): string {
  const two = (n: string) => String(valueOf(n)).padStart(2, '0')
  if (!year && !month)
    return ''
  return [year ? valueOf(year) : '-', month && two(month), day && two(day)].filter(Boolean).join('-')
}
