import type { SlideRule } from '../rule.ts'
import { shownWords } from '../text.ts'

const MOST = 10

const table = (rows: number) => `## 題\n\n| 一 | 二 |\n| - | - |\n${'| a | b |\n'.repeat(rows)}`

export default {
  id: 'table-rows',
  severity: 'error',
  why: '行の多い表は、スライドの下へはみ出して、誰にも読めません。',
  limit: `表も一覧も${MOST}行まで`,
  examples: {
    passes: table(MOST),
    fails: table(MOST + 1),
  },
  checkSlide({ raw }) {
    const lines = shownWords(raw).split('\n')
    const runs: { line: number, rows: number, kind: string }[] = []
    lines.forEach((text, line) => {
      const kind = /^\s*\|/.test(text) ? '表' : /^\s*(?:[-*+]|\d+\.)\s/.test(text) ? '一覧' : undefined
      const last = runs.at(-1)
      if (kind && last?.kind === kind && last.line + last.rows === line)
        last.rows++
      else if (kind)
        runs.push({ line, rows: 1, kind })
    })
    // The head of a table and the line under it are no rows.
    return runs.map(run => ({ ...run, rows: run.rows - (run.kind === '表' ? 2 : 0) })).filter(({ rows }) => rows > MOST).map(({ line, rows, kind }) => ({ line, problem: `${kind}が${rows}行あります。${MOST}行までに絞るか、二枚に分けてください。` }))
  },
} satisfies SlideRule
