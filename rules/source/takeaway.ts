import type { SlideRule } from '../rule.ts'

const [LEAST, MOST] = [10, 80]

export default {
  id: 'takeaway',
  severity: 'error',
  why: '持ち帰る一文は配付資料に載り、PDF しか見ない人にはそれがすべてです。',
  limit: `${LEAST}〜${MOST}字の一文`,
  examples: {
    passes: '---\ntakeaway: 門を開けることと、庭を囲うことは、両立する。\n---\n\n## 題',
    fails: '## 題',
  },
  checkSlide({ record: { takeaway }, raw }) {
    const line = Math.max(0, raw.split('\n').findIndex(text => text.startsWith('takeaway:')))
    const letters = [...takeaway].length
    if (!letters)
      return [{ line, problem: 'takeaway がありません。頭書きに「takeaway: 」と、持ち帰る一文を書いてください。' }]
    if (letters < LEAST || letters > MOST)
      return [{ line, problem: `takeaway が${letters}字です。${LEAST}字から${MOST}字の一文にしてください。` }]
    return takeaway.endsWith('。') ? [] : [{ line, problem: 'takeaway が「。」で終わっていません。一つの文にしてください。' }]
  },
} satisfies SlideRule
