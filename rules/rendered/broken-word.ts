import type { PageRule } from '../rule.ts'
import type { Block } from './lines.ts'
import { linesOf } from './lines.ts'

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

/** Words that a line's end parts, with what stands around. Pure. */
export function brokenWords({ stretches }: Block): { word: string, around: string }[] {
  return stretches.flatMap(lines => lines.slice(0, -1).flatMap((line, i) => {
    const next = lines[i + 1]!
    // A space between two lines is not drawn.
    const latin = /[\w,.:;'’”]$/.test(line) && /^[\w‘“]/.test(next) && !/\d[.,]$/.test(line)
    const text = `${line}${latin ? ' ' : ''}${next}`
    const at = line.length
    const words = [
      ...[...WHOLE, COMPOUND].flatMap(pattern => Array.from(text.matchAll(pattern), ({ 0: word, index }) => ({ word, start: index }))),
      ...Array.from(segmenter.segment(text), ({ segment, index }) => ({ word: segment, start: index })).filter(({ word }) => !ALLOWED.has(word)),
    ]
    const broken = words.find(({ word, start }) => start < at && at < start + word.length)
    return broken ? [{ word: broken.word, around: `${line.slice(-8)}／${next.slice(0, 8)}` }] : []
  }))
}

export default {
  id: 'broken-word',
  severity: 'error',
  why: '日付、数と単位、名前、動詞が行で割れると、読み違えます。',
  limit: '言葉の途中で行が変わらない',
  onPaper: true,
  examples: {
    passes: '<p translate="no" style="font-size: 30px; white-space: pre-line">報告書の日付は、\n2026年8月12日です。</p>',
    fails: '<p translate="no" style="font-size: 30px; white-space: pre-line">報告書の日付は、2026年8\n月12日です。</p>',
  },
  measure: root => linesOf(root).flatMap(brokenWords).map(({ word, around }) => ({
    what: `「${around.replace('／', '')}」`,
    measured: `「${word}」が割れている（${around}）`,
    help: '言葉を変えるか、content/phrases.yaml に割らない言葉として加えてください。',
  })),
} satisfies PageRule
