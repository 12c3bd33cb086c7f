import type { SlideRule } from '../rule.ts'
import { stumblesIn } from '../japanese.ts'
import { piecesOf } from '../numbers/slide-words.ts'

export default {
  id: 'japanese',
  severity: 'warning',
  why: '閉じない括弧、ら抜き、二重否定は、読み上げる人をつまずかせます。',
  limit: '括弧が対になり、ら抜き、二重否定、冗長な言い方、くり返す接続詞がない',
  examples: {
    passes: '## 庭は見られる\n\n「門」が開く。',
    fails: '## 庭は見れる\n\n「門が開く。',
  },
  // Lines of other editions are read, too: then each slide is read once for all.
  async checkSlide(slide, { root }) {
    const pieces = piecesOf(slide, root).filter(({ where }) => where !== 'diagram')
    // A sentence may run over lines, but not over an empty one.
    const lines = pieces.flatMap((piece, i) => i && pieces[i - 1]!.line + 1 !== piece.line ? [undefined, piece] : [piece])
    const found = await stumblesIn(lines.map(piece => piece?.text ?? '').join('\n'))
    return found.map(({ line, problem }) => ({ line: lines[line]?.line ?? 0, problem }))
  },
} satisfies SlideRule
