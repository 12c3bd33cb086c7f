import type { DeckRule } from '../rule.ts'

const head = (fonts: string) => `---\ntitle: 題\nlang: ja\nfavicon: /favicon.svg\nfonts: ${fonts}\ncanvasWidth: 1280\naspectRatio: 16/9\n---\n\n# 題`

/** What the head of an edition must say: what is wrong, where it does not. */
const wanted: [key: string, holds: (value: unknown) => boolean, problem: string][] = [
  ['lang', value => value === 'ja', 'lang が ja ではありません。読み上げが日本語にならないので、「lang: ja」と書いてください。'],
  ['fonts', value => (value as { provider?: unknown } | undefined)?.provider === 'none', 'fonts に provider: none がありません。開くたびに、ほかのサイトへ書体を取りに行きます。「fonts: {provider: none}」と書いてください。'],
  ['favicon', value => typeof value === 'string' && value.startsWith('/') && !value.startsWith('//'), 'favicon が手もとのファイルではありません。「favicon: /favicon.svg」と書いてください。'],
  ['canvasWidth', value => value === 1280, 'canvasWidth が 1280 ではありません。文字の大きさがすべて変わるので、「canvasWidth: 1280」と書いてください。'],
  ['aspectRatio', value => value === '16/9', 'aspectRatio が 16/9 ではありません。「aspectRatio: 16/9」と書いてください。'],
]

export default {
  id: 'head',
  severity: 'error',
  why: '初めの頭書きが欠けると、ほかのサイトへ取りに行き、どのスライドの大きさも変わります。',
  limit: '版の初めに lang、fonts、favicon、canvasWidth、aspectRatio',
  examples: {
    passes: head('{provider: none}'),
    fails: head('{sans: Arial}'),
  },
  // What the head of the longest edition says holds for the others.
  checkDeck: ({ slides: [first] }) => first && !first.unread
    ? wanted.filter(([key, holds]) => !holds(first.frontmatter[key])).map(([key, , problem]) => ({ slide: first, line: Math.max(0, first.raw.split('\n').findIndex(line => line.startsWith(`${key}:`))), problem }))
    : [],
} satisfies DeckRule
