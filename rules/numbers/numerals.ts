/** Reads the numbers of a Japanese text: 17.1%, 557.6万ドル, 十五社, 8割, 4分の1, 10の25乗, 58〜61. Pure; knows no record. */

/** A number as it stands in a text. */
export interface Numeral {
  /** Offset in the text. */
  at: number
  /** As it was written, with its counter. */
  written: string
  /** One amount, or the least and the most of a range. */
  amounts: number[]
  /** The counter that follows it; empty where none is known. */
  counter: string
  /** How many digits it gives. */
  digits: number
  /** Whether the words around it say that it is rounded: 約, を超える, 近く. */
  rough: boolean
}

const KANJI = '〇一二三四五六七八九'
const SMALL: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }
const LARGE: Record<string, number> = { 万: 1e4, 億: 1e8, 兆: 1e12 }
const ONE = String.raw`[\d${KANJI}十百千][\d.,${KANJI}十百千万億兆]*`
const NUMBER = new RegExp(String.raw`(?<base>\d+)の(?<power>\d+)乗|(?<parts>${ONE})分の(?<part>${ONE})|(?<from>${ONE})(?:[〜~](?<to>${ONE}))?`, 'g')
const BEFORE = /(?:約|およそ|ほぼ|平均|だいたい)$/
const AFTER = /^(?:[^。、]{0,3}を)?(?:[超弱強]|越え|上回|以上|余り|近く|足らず|ほど|くらい|ぐらい|と少し|未満|ずつ)/

/** Full-width digits and signs as the others, at the same places. */
export function halfWidth(text: string): string {
  return text.replace(/[0-9.,%]/g, sign => sign.normalize('NFKC'))
}

/**
 * The numbers of a text, in its order. A kanji numeral counts only with a counter or from eleven on: 一般 and 十分 are words.
 * @param counters the words that may follow a number
 */
export function numeralsIn(text: string, counters: string[]): Numeral[] {
  const longestFirst = counters.toSorted((a, b) => b.length - a.length)
  const plain = halfWidth(text)
  return Array.from(plain.matchAll(NUMBER)).flatMap(({ 0: whole, index: at, groups }) => {
    const { base, power, parts, part, from = '', to } = groups!
    // A comma or a full stop after it is the sentence's.
    const number = whole.replace(/[.,]+$/, '')
    const amounts = base ? [Number(base) ** Number(power)] : parts ? [valueOf(part!) / valueOf(parts)] : pair(from, to)
    const rest = plain.slice(at + number.length)
    const counter = longestFirst.find(word => rest.startsWith(word)) ?? ''
    const isWord = !/\d/.test(number) && !counter && (number.length < 2 || amounts[0]! < 11 || !/[十百千〇]/.test(number))
    if (isWord || amounts.some(Number.isNaN))
      return []
    const rough = BEFORE.test(plain.slice(0, at)) || AFTER.test(rest.slice(counter.length))
    return { at, written: text.slice(at, at + number.length + counter.length), amounts, counter: parts ? '分の' : counter, digits: digitsOf(to ?? from), rough }
  })
}

/** 1〜2万 says 10,000 to 20,000: the last unit holds for both. */
function pair(from: string, to: string | undefined): number[] {
  if (to === undefined)
    return [valueOf(from)]
  const large = /[万億兆]$/.exec(to)?.[0] ?? ''
  return [valueOf(/[万億兆]/.test(from) ? from : from + large), valueOf(to)]
}

function digitsOf(written: string): number {
  return String(valueOf(written)).replace(/e.*|\D/g, '').replace(/^0+/, '').replace(/0+$/, '').length || 1
}

/** 557.6万, 85万1千, 二〇二六, 五十一 as numbers. */
export function valueOf(written: string): number {
  const sections = halfWidth(written).replace(/(\d),(?=\d{3})/g, '$1').match(/[^万億兆]+[万億兆]?|[万億兆]/g) ?? []
  return sections.reduce((sum, section) => {
    const large = LARGE[section.at(-1)!]
    return sum + Number(((large ? small(section.slice(0, -1) || '1') : small(section)) * (large ?? 1)).toPrecision(15))
  }, 0)
}

function small(section: string): number {
  const digits = section.replace(new RegExp(`[${KANJI}]`, 'g'), sign => String(KANJI.indexOf(sign)))
  if (/^[\d.]+$/.test(digits))
    return Number(digits.replace(/\.$/, ''))
  return Array.from(digits.matchAll(/([\d.]*)([十百千]?)/g)).reduce((sum, [all, n, unit]) => all ? sum + (n ? Number(n) : 1) * (unit ? SMALL[unit]! : 1) : sum, 0)
}
