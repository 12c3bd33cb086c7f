import type { SlideRule } from '../rule.ts'
import { matchesIn, wordsIn } from '../text.ts'

/** Something that was meant as ruby: braces or bars of either width. */
const MEANT = /[{｛][^{}｛｝|｜\n]*[|｜][^{}｛｝\n]*[}｝]?/g
const RIGHT = /^\{[\t\v\f\r \xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF]*(?:[^\s{|}]|(?:[^\s{|}][^\n{|}]*)?[{|}])[^\n{|}]*\|[\t\v\f\r \xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF]*(?:[^\s{|}]|(?:[^\s{|}][^\n{|}]*)?[{|}])[^\n{|}]*\}$/

export default {
  id: 'ruby',
  severity: 'error',
  why: '読めないふりがなは、括弧と縦棒のまま映ります。',
  limit: '半角で {漢字|かんじ}',
  examples: {
    passes: '## {囲|かこ}い',
    fails: '## ｛囲｜かこ｝い',
  },
  checkSlide: ({ raw }) => [...matchesIn(wordsIn(raw), MEANT)].filter(({ match: [written] }) => !RIGHT.test(written)).map(({ line, match: [written] }) => ({
    line,
    problem: /[｛｜｝]/.test(written)
      ? `ふりがなの「${written}」に全角の記号があります。半角で {漢字|かんじ} と書いてください。`
      : written.endsWith('}')
        ? `ふりがなの「${written}」が空か、縦棒が多すぎます。{漢字|かんじ} と書いてください。`
        : `ふりがなの「${written.trim()}」が閉じていません。読みの後に } を書いてください。`,
  })),
} satisfies SlideRule
