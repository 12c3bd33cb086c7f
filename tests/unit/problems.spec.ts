import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { wordProblems } from '../../markdown/problems.ts'

const slide = (raw: string, filepath = '/deck/pages/x.md') => ({ raw, filepath, claims: [] })

test('a slide without mistakes has no problems', async () => {
  expect(await wordProblems(slide('## 題\n\n```dialogue\n富良野: 一\n```\n\n<!-- 言うこと -->\n'), '/deck/')).toEqual([])
})

test('each dialogue is reported with its own line', async () => {
  const raw = '```dialogue\nとみの: 一\n```\n\n```dialogue\n富良野: 一\n\nPhrona: 二\n```\n'
  expect((await wordProblems(slide(raw), '/deck/')).map(({ line }) => line)).toEqual([1, 6])
})

test('a dialogue that does not end is reported where it begins', async () => {
  expect(await wordProblems(slide('## 題\n\n```dialogue\n富良野: 一\n'), '/deck/')).toEqual([{ line: 2, problem: '会話の囲みが閉じていません。会話の後に ``` だけの行を書いてください。' }])
})

test('a mistake in a diagram is reported in the slide, one in an imported file in that file', async () => {
  const root = mkdtempSync(join(tmpdir(), 'deck-'))
  try {
    writeFileSync(join(root, 'bad.mmd'), 'flowchart LR\n  accTitle: 題\n  accDescr: 文。\n  a[甲 --> b\n')
    const raw = '## 題\n\n```mermaid\nflowchart LR\n  a --> b\n```\n\n<<< @/bad.mmd mermaid\n\n<<< @/none.mmd mermaid\n'
    const found = await wordProblems(slide(raw, join(root, 'x.md')), `${root}/`)
    expect(found.map(({ file, line }) => [file, line])).toEqual([[undefined, 3], ['bad.mmd', 3], [undefined, 9]])
    expect(found[2]!.problem).toBe('図のファイル none.mmd がありません。名前を確かめてください。')
  }
  finally {
    rmSync(root, { recursive: true })
  }
})
