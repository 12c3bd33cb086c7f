import type { Block } from './lines.ts'

/** What somebody who sets Japanese would mark, read off the lines of a block. Each answers with a line for each complaint. */

/** Letters that a last line has at least, and the room from which on it can have them. */
const LAST_LINE = 6
const ROOMY = 14

/** A last line that is short, in a text of more lines than one. */
export function shortLastLines({ stretches, title, room, name }: Block): string[] {
  if (room < ROOMY)
    return []
  // What its writer parted is one text, too.
  const ends = [...stretches, stretches.flat()].filter(lines => lines.length > 1).map(lines => lines.at(-1)!)
  return [...new Set(ends)].filter(line => [...line].length < LAST_LINE).map(line => `${title ? 'short last line of a title' : 'short last line'}: 「${line}」 in ${name}`)
}

/** A line that begins with what closes something, or with half a sound. */
export function badBeginnings({ stretches, name }: Block): string[] {
  return stretches.flat().filter(line => /^[、。，．」』）〉》】・：；？！?!,.:;)\]}%％々ー〜…ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ]/u.test(line) && !/^[.…]{2,}|^・/.test(line)).map(line => `begins a line: 「${line.slice(0, 8)}」 in ${name}`)
}

/** A line that ends with what opens something. */
export function badEndings({ stretches, name }: Block): string[] {
  return stretches.flatMap(lines => lines.slice(0, -1)).filter(line => /[「『（〈《【([{]$/u.test(line)).map(line => `ends a line: 「${line.slice(-8)}」 in ${name}`)
}

const WHOLE = [
  /\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?末?/g,
  /[約第]?\d[\d,.]*[万億兆]*(?:[%％年月日分社回人件枚秒時点個本つ元]|か国|か月|ドル|ポイント|パラメータ)?/g,
  /[約第]?[一二三四五六七八九十百千]+(?:[年月日分社回人件枚秒時点個本つ]|か国|か月)(?:足らず|以上|ほど)?/g,
  /[A-Z][\w.+-]*[A-Z0-9+]/gi,
  /(?:Hugging Face|Kimi K2|Llama \d|Mistral \w+|ERNIE [\d.]+)/g,
  /[\u30A1-\u30FA\u30FC]+/g,
]
/** Verbs of two verbs, and what follows a stem: what `Intl.Segmenter` parts and no line may. */
const COMPOUND = /[\u4E00-\u9FFF][いきしちみりびえけせめれげべ](?:込[まみむめもん]|切[らりるれろっ]|添え|合[わいうえっ]|出[さしすせそ]|直[さしすせそ]|続け|替え|換え|抜[かきくけい]|戻[さしすせら]|上げ|返[さしすせ]|違[わいうえっ])/g
/** Words of `Intl.Segmenter` in which a line may end all the same. */
const ALLOWED = new Set(['につく'])

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' })

/** A line that ends inside a date, a number with its unit, a name, or a word. */
export function brokenWords({ stretches, name }: Block): string[] {
  return stretches.flatMap((lines) => {
    const found: string[] = []
    for (const [i, line] of lines.entries()) {
      const next = lines[i + 1]
      if (!next)
        continue
      // A space between two lines is not drawn.
      const latin = /[\w,.:;'’”]$/.test(line) && /^[\w‘“]/.test(next) && !/\d[.,]$/.test(line)
      const text = `${line}${latin ? ' ' : ''}${next}`
      const at = line.length
      const words = [
        ...[...WHOLE, COMPOUND].flatMap(pattern => Array.from(text.matchAll(pattern), ({ 0: word, index }) => ({ word, start: index }))),
        ...Array.from(segmenter.segment(text), ({ segment, index }) => ({ word: segment, start: index })).filter(({ word }) => !ALLOWED.has(word)),
      ]
      const broken = words.find(({ word, start }) => start < at && at < start + word.length)
      if (broken)
        found.push(`breaks 「${broken.word}」: 「${line.slice(-8)}／${next.slice(0, 8)}」 in ${name}`)
    }
    return found
  })
}

/** A digit that stands off its counter. */
export function tornDigits({ torn, name }: Block): string[] {
  return torn.map(pair => `torn apart: 「${pair}」 in ${name}`)
}
