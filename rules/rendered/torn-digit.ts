import type { PageRule } from '../rule.ts'
import { linesOf } from './lines.ts'

export default {
  id: 'torn-digit',
  severity: 'error',
  why: '数と単位の間が空くと、一つの量に見えません。',
  limit: '数字と単位が詰まっている',
  onPaper: true,
  examples: {
    passes: '<p style="font-size: 30px; text-autospace: no-autospace">班で10分</p>',
    fails: '<p style="font-size: 30px; letter-spacing: 8px">班で10分</p>',
  },
  measure: root => linesOf(root).flatMap(({ torn }) => torn).map(pair => ({
    what: `「${pair}」`,
    measured: '間が空いている',
    help: '数字と単位を同じ語として、続けて書いてください。',
  })),
} satisfies PageRule
