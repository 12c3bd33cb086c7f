import type { WordRule } from '../rule.ts'
import { lineAt, withoutCode } from '../text.ts'

const MARK = /<!--|-->/g

export default {
  id: 'comments',
  severity: 'error',
  why: '閉じていないノートは、そのあとのスライドを何枚でも飲み込みます。',
  limit: '<!-- と --> が対になる',
  examples: {
    passes: '## 題\n\n<!--\n言うこと。\n-->',
    fails: '## 題\n\n<!--\n言うこと。\n\n---\n\n## 次の題',
  },
  checkWords({ raw }) {
    const text = withoutCode(raw)
    let open: number | undefined
    for (const { 0: mark, index } of text.matchAll(MARK)) {
      const line = lineAt(text, index)
      if (mark === '-->' && open === undefined)
        return [{ line, problem: '--> に対になる <!-- がありません。ノートの前に <!-- だけの行を書くか、--> を消してください。' }]
      // Another one begins: the first was never closed.
      if (mark === '<!--' && open !== undefined)
        break
      open = mark === '<!--' ? line : undefined
    }
    return open === undefined ? [] : [{ line: open, problem: 'ここで始まるノートが閉じていません。ノートの後に --> だけの行を書いてください。' }]
  },
} satisfies WordRule
