import type { SlideRule } from '../rule.ts'

export default {
  id: 'title',
  severity: 'error',
  why: '題のないスライドは、目次でも読み上げでも、どこだかわかりません。',
  limit: 'どのスライドにも題',
  examples: {
    passes: '## 題\n\n本文',
    fails: '本文だけ',
  },
  checkSlide: ({ record, content }) => record.title.trim()
    ? []
    : [{
        line: 0,
        problem: content.trim() ? '題がありません。「## 題」の行を書いてください。' : 'スライドが空です。「## 題」と本文を書くか、--- ごと消してください。',
      }],
} satisfies SlideRule
