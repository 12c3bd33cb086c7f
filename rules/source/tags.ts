import type { SlideRule } from '../rule.ts'
import { matchesIn, shownWords, tagsIn } from '../text.ts'

const VOID = ['br', 'wbr', 'img', 'hr', 'input']

export default {
  id: 'tags',
  severity: 'error',
  why: '閉じていないタグがあると、組み立てがそこで止まります。',
  limit: 'タグが開いた順の逆に閉じる',
  examples: {
    passes: '## 題\n\n<CreditList>\n\n- 一\n\n</CreditList>\n\n改<br>行',
    fails: '## 題\n\n<CreditList>\n\n- 一',
  },
  checkSlide({ raw }) {
    const open: { name: string, line: number }[] = []
    for (const { name, closes, isEmpty, line } of tagsIn(raw)) {
      if (isEmpty || VOID.includes(name))
        continue
      if (!closes)
        open.push({ name, line })
      else if (open.pop()?.name !== name)
        return [{ line, problem: `</${name}> に、対になる <${name}> がありません。タグの綴りと順を直してください。` }]
    }
    const words = shownWords(raw)
    // A tag that never comes to its >.
    const torn = [...matchesIn(words, /<[a-z][\w-]*(?:\s[^<>]*)?(?=<|\n[ \t]*\n|$)/gi)]
      .map(({ line, match: [written] }) => ({ name: written.match(/[\w-]+/)![0], line }))
    return [...open.slice(-1), ...torn].map(({ name, line }) => ({ line, problem: `<${name}> が閉じていません。</${name}> を書くか、<${name} /> としてください。` }))
  },
} satisfies SlideRule
