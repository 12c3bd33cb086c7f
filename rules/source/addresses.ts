import type { SlideRule } from '../rule.ts'
import { records } from '../../content/index.ts'
import { matchesIn, tagsIn, wordsIn } from '../text.ts'

const LINK = /(!?)\[[^\]]*\]\(\s*<?((?:[^()\s<>]|\([^()\s]*\))+)/g
const BARE = /(?<![("'=<\w/:])(?:https?:)?\/\/[\w-]+\.[^\s)>"'、。）」]+/g
const TAKES = /^:?(?:href|src|srcset|to|poster|data|action)$/i

const hasScheme = (address: string) => /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address.replace(/[\s\p{Cc}]/gu, ''))

export default {
  id: 'addresses',
  severity: 'error',
  why: '知らない住所は、会場で開けなかったり、聞き手の端末で動いたりします。',
  limit: 'リンクは content/sources.yaml にある住所だけ。絵は手もとのファイルだけ',
  examples: {
    passes: '## 題\n\n[三枚め](/3)\n\n<Citation id="arthur-1989" />',
    fails: '## 題\n\n[押す](javascript:alert(1))',
  },
  checkSlide({ raw }) {
    const known = [...records('sources').map(({ url }) => url), ...records('site').flatMap(({ url }) => url ?? [])]
    const words = wordsIn(raw)
    const asked = [
      ...[...matchesIn(words, LINK)].map(({ line, match: [, bang, address = ''] }) => ({ line, address, loads: !!bang })),
      ...[...matchesIn(words, BARE)].map(({ line, match: [address] }) => ({ line, address, loads: false })),
      ...tagsIn(raw).flatMap(({ line, attributes }) => attributes.filter(({ name }) => TAKES.test(name)).map(({ name, value = '' }) => ({ line, address: value, loads: !/^:?(?:href|to)$/i.test(name) }))),
    ]
    return asked.filter(({ address }) => hasScheme(address)).flatMap(({ line, address, loads }) => {
      if (!/^(?:https?:)?\/\//i.test(address))
        return [{ line, problem: `「${address}」という住所は使えません。https で始まる住所を content/sources.yaml に加え、<Citation id="…" /> で引いてください。` }]
      if (loads)
        return [{ line, problem: `「${address}」は、ほかのサイトから読み込みます。ファイルを public/ に写して、/ で始まる名前を書いてください。` }]
      return known.includes(address) ? [] : [{ line, problem: `「${address}」は content/sources.yaml にありません。出典として加え、<Citation id="…" /> で引いてください。` }]
    })
  },
} satisfies SlideRule
