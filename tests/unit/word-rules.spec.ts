import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { firstInWords } from '../../rules/check-source.ts'
import comments from '../../rules/source/comments.ts'
import diagrams from '../../rules/source/diagrams.ts'
import dialogues from '../../rules/source/dialogues.ts'
import fences from '../../rules/source/fences.ts'

const slide = (raw: string, filepath = '/deck/pages/x.md') => ({ raw, filepath, claims: [] })

test('a slide without mistakes is let pass', async () => {
  expect(await firstInWords(slide('## 題\n\n```dialogue\n富良野: 一\n```\n\n<!-- 言うこと -->\n'), '/deck/')).toBeUndefined()
})

test('each dialogue is reported with its own line', () => {
  const raw = '```dialogue\nとみの: 一\n```\n\n```dialogue\n富良野: 一\n\nPhrona: 二\n```\n'
  expect(dialogues.checkWords(slide(raw)).map(({ line }) => line)).toEqual([1, 6])
})

for (const [what, raw, line, says] of [
  ['a dialogue that does not end', '## 題\n\n```dialogue\n富良野: 一\n', 2, '会話の囲みが閉じていません。終わりに ``` だけの行を'],
  ['a diagram that another fence ends', '## 題\n\n```mermaid\na-->b\n\n```dialogue\n富良野: 一\n```\n', 2, '図の囲みが閉じていません'],
  ['code that swallows slides', '---\nlayout: default\n---\n\n```ts\na\n\n---\nlayout: default\n---\n\n```ts\n```\n', 4, 'コードの囲みが閉じていません'],
  ['a dialogue in tildes', '~~~dialogue\n富良野: 一\n~~~', 0, '「~~~dialogue」は囲みとして読めません'],
  ['a dialogue after a space', '``` dialogue\n富良野: 一\n```', 0, '間を空けずに ```dialogue'],
  ['a dialogue that is indented', '一\n\n  ```dialogue\n富良野: 一\n  ```', 2, '行の頭から'],
  ['a misspelt mark', '```dialog\n富良野: 一\n```', 0, '「```dialogue」のことですか'],
] as const) {
  test(`${what} is reported where it begins`, () => {
    expect(fences.checkWords(slide(raw))).toEqual([{ line, problem: expect.stringContaining(says) }])
  })
}

test('marks of comments in code are no comments; a note that another one ends is not closed', () => {
  expect(comments.checkWords(slide('`<!--`\n\n```html\n-->\n```\n\n<!-- 一 -->'))).toEqual([])
  expect(comments.checkWords(slide('一\n\n<!--\n二\n\n---\n\n三\n\n<!--\n四\n-->'))).toMatchObject([{ line: 2 }])
  expect(comments.checkWords(slide('一\n\n二\n-->'))).toMatchObject([{ line: 3, problem: expect.stringContaining('対になる <!-- がありません') }])
})

test('a mistake in a diagram is reported in the slide, one in an imported file in that file', async () => {
  const root = mkdtempSync(join(tmpdir(), 'deck-'))
  try {
    writeFileSync(join(root, 'bad.mmd'), 'flowchart LR\n  accTitle: 題\n  accDescr: 文。\n  a[甲 --> b\n')
    const raw = '## 題\n\n```mermaid\nflowchart LR\n  a --> b\n```\n\n<<< @/bad.mmd mermaid\n\n<<< @/none.mmd mermaid\n'
    const found = await diagrams.checkWords(slide(raw, join(root, 'x.md')), `${root}/`)
    expect(found.map(({ file, line }) => [file, line])).toEqual([[undefined, 3], ['bad.mmd', 3], [undefined, 9]])
    expect(found[2]!.problem).toBe('図のファイル none.mmd がありません。名前を確かめてください。')
  }
  finally {
    rmSync(root, { recursive: true })
  }
})
