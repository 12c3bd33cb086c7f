import type { SlideRule } from '../rule.ts'
import { records } from '../../content/index.ts'

export default {
  id: 'cut',
  severity: 'error',
  why: 'どの版で見せるかを書き忘れると、短い版から黙って消えます。',
  limit: 'どのスライドにも、見せるいちばん短い版',
  examples: {
    passes: '---\ncut: talk\n---\n\n## 題',
    fails: '## 題',
  },
  checkSlide: ({ record: { cut } }) => cut ? [] : [{ line: 0, problem: `cut がありません。見せるいちばん短い版を、頭書きに「cut: ${records('editions').map(({ id }) => id).join('」「cut: ')}」のどれかで書いてください。` }],
} satisfies SlideRule
