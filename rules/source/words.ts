import type { SlideRule } from '../rule.ts'
import { wordProblems } from '../../markdown/problems.ts'

export default {
  id: 'words',
  severity: 'error',
  why: '会話、引用、図が読めなければ、そのスライドは映りません。',
  limit: '会話、引用、図が読める',
  reads: true,
  examples: {
    passes: '```dialogue\n富良野: はい。\n```',
    fails: '```dialogue\n富良野: はい。\nとみの: いいえ。\n```',
  },
  checkSlide: (slide, { root }) => wordProblems(slide, root),
} satisfies SlideRule
