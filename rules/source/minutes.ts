import type { SlideRule } from '../rule.ts'

/** The smallest step of `minutes`: nobody turns slides faster. */
const LEAST = 0.25

export default {
  id: 'minutes',
  severity: 'error',
  why: '時間のないスライドは、時計の上で飛ばされます。',
  limit: `${LEAST}分から（付録は 0 でよい）`,
  examples: {
    passes: '---\npart: opening\nminutes: 1\n---\n\n## 題',
    fails: '---\npart: opening\n---\n\n## 題',
  },
  checkSlide({ frontmatter, record: { minutes, pause, part } }) {
    if (frontmatter.minutes === undefined)
      return [{ line: 0, problem: 'minutes がありません。頭書きに「minutes: 1」のように、話す分を書いてください。' }]
    if (minutes < LEAST && part?.kind !== 'appendix')
      return [{ line: 0, problem: `minutes が ${minutes} です。${LEAST} から上にするか、前後のスライドとまとめてください。` }]
    return pause > minutes ? [{ line: 0, problem: `pause（${pause}分）が minutes（${minutes}分）より長くなっています。どちらかを直してください。` }] : []
  },
} satisfies SlideRule
