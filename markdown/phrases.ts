import { loadDefaultJapaneseParser } from 'budoux'
import { records } from '../content/index.ts'

/**
 * Where a line of Japanese may end, decided here once for every browser: BudouX's phrases, corrected by rules, and both by
 * `content/phrases.yaml`. Pure; knows no page.
 */

const parser = loadDefaultJapaneseParser()

const KANJI = '[\\u4E00-\\u9FFF々〆]'
const KANJI_NUMBER = '[〇一二三四五六七八九十百千万億兆数何]'
const OPENERS = '「『（〈《〔【“‘([{'
const CLOSERS = '」』）〉》〕】”’)\\]}'
/** What no line begins with, and what none ends with. */
const NEVER_FIRST = new RegExp(`[${CLOSERS}、。，．・：；？！?!,.:;…‥ー々〜%％ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ─―]`, 'u')
const NEVER_LAST = new RegExp(`[${OPENERS}第約]`, 'u')

/** Letters of a bracket's inside, up to which it stays on one line. */
const SHORT = 7
/** Letters of a phrase, up to which an auxiliary verb stays with its verb. */
const COMFORTABLE = 10
/** Letters of a phrase, up to which こと and its like stay with their verb. */
const WITH_NOUN = 11
/** Letters of a phrase, up to which marks inside it may not tear it. */
const LONG = 14

const AROUND = '(?:足らず|あまり|ほど|ずつ|以[上下内降前]|未満|前後|めの?|目の?|初め|[代末間])?'
const FIGURE = '\\d(?:[\\d,.]*\\d)?[万億兆千百]*'
const DATE = '\\d{4}年(?:\\d{1,2}月(?:\\d{1,2}日)?)?(?:末|初め|[春夏秋冬])?'
/** A name in Latin letters with its number: Llama 4, Kimi K2, Apache-2.0. */
const LATIN = /[A-Z][\w-]*[ \u00A0](?:v?\d[\w.]*\w|\d|[A-Z]\d\w*)|[\p{Script=Latin}\d][\p{Script=Latin}\d.+&'_-]*[\p{Script=Latin}\d+]/gu

/** What no line breaks, whatever content/ knows. */
const WHOLE: RegExp[] = [
  LATIN,
  // Words in katakana.
  /[\u30A1-\u30FA\u30FC]+/gu,
  // From the stem of a verb into the verb that goes on with it: 囲い込む, 言い切る, 受け入れる.
  new RegExp(`${KANJI}[いきしちみりぎじびえけせめれげべね](?=[込切添違続直抜換替戻]|合[いうっわ]|出[すしさせるたなまて]|入れ|上[がげ]|下[がげろりる]|返[すしさせ]|付け|落と|越え|過ぎ|始め|終え|回[すしりるっ])${KANJI}`, 'gu'),
  // と いう, と して, に とって, に よって, に つい て …
  /(?:と(?=い[うえっ]|して)|に(?=とって|よ[っるれ]|つ[いき]|しても)|を(?=めぐ)).{2}/gu,
  // Numbers one by one.
  /.ずつ/gu,
  // Short things in brackets.
  new RegExp(`「[^「」]{1,${SHORT}}」|『[^『』]{1,${SHORT}}』|（[^（）]{1,${SHORT}}）|\\([^()]{1,${SHORT}}\\)|“[^“”]{1,${SHORT}}”`, 'gu'),
  // A particle stays with what a bracket closes.
  new RegExp(`[${CLOSERS}](?:[はがをにのともへやだな]|で(?=[はもす、])|から|まで|より|って)`, 'gu'),
]

/** An auxiliary verb after its verb: 読んで もらう, して おく. */
const AUXILIARY = /[てで](?=い[るたてなまれ]|おき|おく|おい|おこ|もら|み[るたまて]|しま|くる|くれ|きた|きま|ほし|くだ|あげ|やる|やり|あり|ある).{2}/gu

/** A noun that is none without its verb: 離れられなくなる こと, 制限している ため. */
const FORMAL_NOUN = /[うくぐすつぬぶむるたいだなの](?:こと|もの|ところ|ため)/gu

/** After an adverb, a verb may begin in kana or kanji without a particle between. */
const ADVERB = new RegExp(`(?:${KANJI_NUMBER}[度人分回年社]|全部|今日|半分|最近|結局|一番|多少|毎回|今回)$`, 'u')

/**
 * The phrases of a text, in its order: a line may end after each, and nowhere else.
 * @returns pieces that make up the text
 */
export function phrasesOf(text: string): string[] {
  const breaks = breaksOf(text)
  return cut(text, breaks)
}

/** Numbers with their units and names in Latin letters: where nothing is put between a digit and its counter. */
export function numbersIn(text: string): { start: number, end: number }[] {
  return [...text.matchAll(patterns().numbers)].filter(([number]) => /\d/.test(number) && /[^\d\s.,]/.test(number)).map(({ 0: number, index }) => ({ start: index, end: index + number.length }))
}

/** Whether a browser would break a phrase that should stay whole: keep-all binds letters only. */
export function tearable(phrase: string): boolean {
  const inner = phrase.trim().replace(new RegExp(`^[${OPENERS}]+`, 'u'), '').replace(new RegExp(`[${CLOSERS}、。，．・？！?!…]+$`, 'u'), '')
  return inner.length <= LONG && /[^\p{L}\p{N}]/u.test(inner)
}

/** Joins the last phrases of a paragraph until they make a line that can stand alone. @param letters that it needs */
export function withoutShortEnd(phrases: string[], letters: number): string[] {
  const joined = [...phrases]
  while (joined.length > 1 && lettersOf(joined.at(-1)!) < letters && lettersOf(joined.at(-2)! + joined.at(-1)!) <= COMFORTABLE)
    joined.splice(-2, 2, joined.at(-2)! + joined.at(-1)!)
  return joined
}

function lettersOf(text: string): number {
  return [...text.replace(/\s/g, '')].length
}

function breaksOf(text: string): Set<number> {
  const breaks = new Set<number>()
  let at = 0
  for (const words of text.split(/(?<=\s)(?=\S)/u)) {
    for (const phrase of parser.parse(words))
      breaks.add(at += phrase.length)
  }

  for (const { index, 0: marks } of text.matchAll(new RegExp(`[、。，！？!?…]+[${CLOSERS}]*|[${CLOSERS}]+(?=[「『])`, 'gu')))
    breaks.add(index + marks.length)
  for (const { index } of text.matchAll(/(?<=[^\s「『（(])[「『]/gu))
    breaks.add(index)
  for (const { index } of text.matchAll(/・(?=[\u3041-\u309F\u4E00-\u9FFF])/gu))
    breaks.add(index + 1)

  // A verb is not parted from its okurigana, nor a word in kanji.
  for (const i of breaks) {
    if (new RegExp(`^${KANJI}[\\u3041-\\u309F\\u4E00-\\u9FFF]`, 'u').test(text.slice(i - 1, i + 1)) && !ADVERB.test(text.slice(0, i)))
      breaks.delete(i)
  }
  const { numbers, counted, names } = patterns()
  for (const pattern of [numbers, counted, names, ...WHOLE])
    bind(text, breaks, pattern)
  for (const i of [...breaks]) {
    if (NEVER_FIRST.test(text[i] ?? '') || NEVER_LAST.test(text[i - 1] ?? '') || !text.slice(0, i).trim() || !text.slice(i).trim())
      breaks.delete(i)
  }
  joinLoneKana(text, breaks)
  bind(text, breaks, AUXILIARY, COMFORTABLE)
  bind(text, breaks, FORMAL_NOUN, WITH_NOUN)
  joinShortBeginnings(text, breaks)
  for (const { words } of records('phrases'))
    correct(text, breaks, words)
  return breaks
}

/** Takes out the breaks inside all that a pattern finds. @param most letters that the phrase may have then */
function bind(text: string, breaks: Set<number>, pattern: RegExp, most = Number.POSITIVE_INFINITY) {
  for (const { 0: word, index } of text.matchAll(pattern)) {
    for (let i = index + 1; i < index + word.length; i++) {
      if (breaks.has(i) && around(text, breaks, i) <= most)
        breaks.delete(i)
    }
  }
}

/** Letters of the phrase that there would be without a break. */
function around(text: string, breaks: Set<number>, at: number): number {
  const sorted = [0, ...[...breaks].sort((a, b) => a - b), text.length]
  const i = sorted.indexOf(at)
  return lettersOf(text.slice(sorted[i - 1], sorted[i + 1]))
}

/** A phrase of one kana is none: よ|そ, 明る|い. */
function joinLoneKana(text: string, breaks: Set<number>) {
  const phrases = cut(text, breaks)
  let at = 0
  for (const phrase of phrases) {
    const end = at + phrase.length
    if (/^[\u3041-\u309F][、。？！」』）]*$/u.test(phrase.trim())) {
      if (/[^\s、。？！」』）]$/u.test(text.slice(0, at)))
        breaks.delete(at)
      else
        breaks.delete(end)
    }
    at = end
  }
}

/** その, もう, でも: what is as short goes with what follows. */
function joinShortBeginnings(text: string, breaks: Set<number>) {
  let start = 0
  for (const end of [...breaks].sort((a, b) => a - b)) {
    if (/^[\u3041-\u309F\u4E00-\u9FFF]{1,2}$/u.test(text.slice(start, end)) && around(text, breaks, end) <= COMFORTABLE)
      breaks.delete(end)
    else
      start = end
  }
}

/** One row of `content/phrases.yaml`: whole but for its `|`. */
function correct(text: string, breaks: Set<number>, words: string) {
  const parts = words.split('|')
  const whole = parts.join('')
  for (let at = text.indexOf(whole); at >= 0; at = text.indexOf(whole, at + 1)) {
    for (let i = at + 1; i < at + whole.length; i++)
      breaks.delete(i)
    let end = at
    for (const part of parts.slice(0, -1))
      breaks.add(end += part.length)
  }
}

interface Patterns {
  /** Numbers in digits with sign, unit and counter: nothing stands between a digit and its counter. */
  numbers: RegExp
  /** Numbers in kanji with their counters: 三年足らず, 二十社. */
  counted: RegExp
  names: RegExp
}

let known: { tables: object[], patterns: Patterns } | undefined

/** What content/ knows of counters and of names: speakers, terms, models. Made anew when one is edited. */
function patterns(): Patterns {
  const tables = [records('counters'), records('speakers'), records('terms'), records('releases')] as const
  if (known?.tables.every((table, i) => table === tables[i]))
    return known.patterns
  const [counters, speakers, terms, releases] = tables
  const counter = `(?:${anyOf(counters.map(({ word }) => word))}|${KANJI})`
  const names = [...speakers.map(({ name }) => name), ...terms.flatMap(({ term, marks }) => [term, ...marks]), ...releases.map(({ model }) => model)]
  const patterns = {
    numbers: new RegExp(`${DATE}|(?:[第約計全各+＋−±-])?${FIGURE}(?:[〜～–-]${FIGURE})?(?:分の${FIGURE})?${counter}?${AROUND}`, 'gu'),
    counted: new RegExp(`[第約計]?${KANJI_NUMBER}+${counter}${AROUND}`, 'gu'),
    // A long one breaks where BudouX breaks it.
    names: new RegExp(anyOf(names.filter(name => lettersOf(name) <= COMFORTABLE || /^[\w.-]+$/.test(name))), 'gu'),
  }
  known = { tables: [...tables], patterns }
  return patterns
}

/** The longest first. */
function anyOf(words: string[]): string {
  return words.toSorted((a, b) => b.length - a.length).map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
}

function cut(text: string, breaks: Set<number>): string[] {
  const ends = [...breaks].filter(i => i > 0 && i < text.length).sort((a, b) => a - b)
  return [0, ...ends].map((start, i) => text.slice(start, ends[i] ?? text.length))
}
