import type { WordRule } from '../rule.ts'
import { strangeNames } from '../../markdown/edition-lines.ts'
import { lineAt } from '../text.ts'

export default {
  id: 'note-editions',
  severity: 'error',
  why: '知らない版の名で始まる行は、どの版の台本にも出ません。',
  limit: 'ノートの行の頭の [ ] は、版の名',
  examples: {
    passes: '## 題\n\n<!--\n[講義] 講義で言うこと。\n-->',
    fails: '## 題\n\n<!--\n[講儀] 講義で言うこと。\n-->',
  },
  // A note is the comment that ends the slide.
  checkWords({ raw }) {
    const start = raw.lastIndexOf('<!--')
    return start < 0 ? [] : strangeNames(raw.slice(start)).map(({ line, problem }) => ({ line: lineAt(raw, start) + line, problem }))
  },
} satisfies WordRule
