import type { WordRule } from '../rule.ts'
import { matchesIn, shownWords } from '../text.ts'

const MUSTACHE = /\{\{[^{}\n]*\}\}|\{\{/g

export default {
  id: 'mustaches',
  severity: 'error',
  why: '{{ }} は Vue の式として動き、読めないとスライドが真っ白になります。',
  limit: '{{ }} を書かない',
  examples: {
    passes: '## 題\n\n`{{ 式 }}`と{読|よ}む',
    fails: '## 題\n\n{{ 式 }}',
  },
  checkWords: ({ raw }) => [...matchesIn(shownWords(raw), MUSTACHE)].map(({ line, match: [written] }) => (
    { line, problem: `「${written}」は式として動きます。字として見せるなら \`${written}\` のように囲み、要らなければ消してください。` })),
} satisfies WordRule
