import type { SlideRule } from '../rule.ts'
import { halfWidthProblem } from '../../content/half-width.ts'
import { withoutOthers } from '../../markdown/edition-lines.ts'
import { piecesOf } from '../numbers/slide-words.ts'

export default {
  id: 'half-width',
  severity: 'error',
  why: '半角の括弧は和文の中で下がり、詰まって見えます。',
  limit: '和文の隣では全角の（ ）？！',
  examples: {
    passes: '## 題（副題）',
    fails: '## 題(副題)',
  },
  checkSlide: (slide, { root, edition }) => piecesOf({ ...slide, raw: withoutOthers(slide.raw, edition) }, root)
    .filter(({ where }) => where !== 'diagram')
    .flatMap(({ line, text }) => [halfWidthProblem(text) ?? []].flat().map(problem => ({ line, problem }))),
} satisfies SlideRule
