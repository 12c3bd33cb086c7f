import { expect, test } from '@playwright/test'
import { listTitle } from '../../markdown/list-title.ts'
import { noteLines } from '../../markdown/note-lines.ts'

test('a note is what is said, what is done, and what leads on, each at its click', () => {
  expect(noteLines('時計: ここまでで6分です。\n\n読みます。\n二行めも。\n\n[click] **ここ**で。\n\n進め方: 待つ。\n沈黙したら: 配る。\n\n次へ: つぎは、図です。')).toEqual([
    { kind: 'direction', label: '時計', words: 'ここまでで6分です。', click: 0 },
    { kind: 'said', words: '読みます。二行めも。', click: 0 },
    { kind: 'said', words: 'ここで。', click: 1 },
    { kind: 'direction', label: '進め方', words: '待つ。', click: 1 },
    { kind: 'direction', label: '沈黙したら', words: '配る。', click: 1 },
    { kind: 'next', label: '次へ', words: 'つぎは、図です。', click: 1 },
  ])
  expect(noteLines('')).toEqual([])
})

test('a list that flows over slides has one title', () => {
  expect(['出典（一）', '出典（十二）', '用語集', '要点（構造）'].map(listTitle)).toEqual(['出典', '出典', '用語集', '要点（構造）'])
})
