import type { SlideRule } from '../rule.ts'
import { LETTERS_A_MINUTE, minutesNeeded } from '../spoken.ts'

/** A quarter of a minute: the smallest step of `minutes`. */
const SLACK = 0.25

const slide = (letters: number) => `---\npart: opening\nminutes: 1\n---\n\n## 題\n\n<!--\n${'あ'.repeat(letters)}\n-->`

export default {
  id: 'pace',
  severity: 'error',
  why: 'ノートが時間に合わなければ、発表者の時計はあてになりません。',
  limit: `1分に${LETTERS_A_MINUTE}字と pause で、minutes との差が${SLACK}分まで`,
  examples: {
    passes: slide(300),
    fails: slide(400),
  },
  checkSlide(slide) {
    const { record: { minutes, pause, part } } = slide
    const needed = minutesNeeded(slide)
    if (part?.kind === 'appendix' || needed === undefined || Math.abs(needed - minutes) <= SLACK)
      return []
    const letters = Math.round((needed - pause) * LETTERS_A_MINUTE)
    const wanted = Math.round((minutes - pause) * LETTERS_A_MINUTE)
    return [{ line: 0, problem: `言うことが${letters}字、pause が${pause}分で、合わせて${needed.toFixed(2)}分かかりますが、minutes は${minutes}分です。${wanted}字ほどにするか、分を直してください。` }]
  },
} satisfies SlideRule
