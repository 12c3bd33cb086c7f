import type { SlideRule } from '../rule.ts'
import { leftoverIn } from '../rendered-words.ts'

export default {
  id: 'emphasis',
  severity: 'error',
  why: '閉じていない強調は、** のまま映ります。',
  limit: '強調の ** が対になる',
  examples: {
    passes: '## 題\n\nここが**大事**です。\n\n`2 ** 3`',
    fails: '## 題\n\nここが**大事です。',
  },
  checkSlide: ({ raw }) => leftoverIn(raw, /\*\*|__/).map(line => (
    { line, problem: '強調の ** が閉じていないか、強調として読めません。言葉の前と後に ** を置き、「」は ** の外に出してください。' })),
} satisfies SlideRule
