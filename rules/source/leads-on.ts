import type { DeckRule } from '../rule.ts'
import { leadsOnItself } from '../../markdown/edition-lines.ts'

const deck = (next: string) => `# 表紙\n\n<!--\n次へ: 二枚めです。\n${next}\n-->\n\n---\nhide: true\n---\n\n## 二枚め\n\n---\n\n## 三枚め`

export default {
  id: 'leads-on',
  severity: 'error',
  why: '飛ばしたスライドへつなぐ言葉を読むと、次に出る画面と合いません。',
  limit: 'スライドを飛ばす版には、その版の「次へ: 」',
  examples: {
    passes: deck('[講義] 次へ: 三枚めです。'),
    fails: deck(''),
  },
  checkDeck: ({ slides, edition }) => slides.flatMap((slide, i) => {
    const next = slides[i + 1]
    if (!next || next.follows || leadsOnItself(slide.raw, edition))
      return []
    const line = slide.raw.split('\n').findLastIndex(text => /次へ:/.test(text))
    return [{ slide, line: Math.max(0, line), problem: `${edition.name}では、次のスライドを飛ばして「${next.record.title}」へ移ります。ノートに「[${edition.name}] 次へ: 」の行を書いてください。` }]
  }),
} satisfies DeckRule
