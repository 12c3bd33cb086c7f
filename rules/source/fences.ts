import type { WordRule } from '../rule.ts'
import type { CodeFence } from '../text.ts'
import { nearest } from '../../content/nearest.ts'
import { codeFencesIn } from '../text.ts'

/** Fences that the deck reads as more than code. */
const OWN = ['dialogue', 'mermaid']

const wordOf = ({ info }: CodeFence) => info.trim().split(/[\s{]/)[0] ?? ''

export default {
  id: 'fences',
  severity: 'error',
  why: '閉じていない囲みは、そのあとの言葉やスライドを飲み込みます。',
  limit: '囲みが行の頭の ``` で始まり、``` で終わる',
  examples: {
    passes: '```dialogue\n富良野: はい。\n```\n\n```ts\nconst one = 1\n```',
    fails: '```ts\nconst one = 1\n\n---\n\n## 次の題',
  },
  checkWords({ raw }) {
    const lines = raw.split('\n')
    return codeFencesIn(raw).flatMap((fence) => {
      const { mark, info, indent, line, end } = fence
      const word = wordOf(fence)
      const near = nearest(word.toLowerCase(), OWN)
      // Another fence, or another slide, begins in it: its own end is missing.
      const swallows = lines.slice(line + 1, end).some(text => /^(?:`{3,}\w|---\s*$)/.test(text))
      if (end === undefined || swallows)
        return [{ line, problem: `${word === 'dialogue' ? '会話' : word === 'mermaid' ? '図' : 'コード'}の囲みが閉じていません。終わりに ${mark} だけの行を書いてください。` }]
      if (!near)
        return []
      if (mark.startsWith('~') || indent || info.startsWith(' '))
        return [{ line, problem: `「${mark}${info}」は囲みとして読めません。行の頭から、間を空けずに \`\`\`${near} と書き、\`\`\` だけの行で閉じてください。` }]
      return near === word ? [] : [{ line, problem: `「${mark}${word}」という囲みはありません。「\`\`\`${near}」のことですか。` }]
    })
  },
} satisfies WordRule
