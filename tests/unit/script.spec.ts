import { expect, test } from '@playwright/test'
import { scriptLines } from '../../documents/script/lines.ts'
import { lasting } from '../../documents/script/times.ts'

test('a script goes from click to click: what the slide says, then the note', () => {
  const own = [{ speaker: 'furano', words: '一つめ' }, { speaker: 'phrona', words: '二つめ' }]
  const note = [
    { kind: 'direction', label: '進め方', words: '待つ', click: 0 },
    { kind: 'said', words: '足す', click: 1 },
    { kind: 'said', words: '図が出る', click: 2 },
    { kind: 'next', label: '次へ', words: '次', click: 2 },
  ] as const
  expect(scriptLines(own, [...note])).toEqual([
    { kind: 'own', label: '富良野', words: '一つめ' },
    { kind: 'direction', label: '進め方', words: '待つ' },
    { kind: 'own', label: 'Phrona', words: '二つめ', click: 1 },
    { kind: 'said', label: undefined, words: '足す' },
    { kind: 'said', label: undefined, words: '図が出る', click: 2 },
    { kind: 'next', label: '次へ', words: '次' },
  ])
})

test('minutes are said in minutes and seconds', () => {
  expect([0.5, 1, 1.25, 20].map(lasting)).toEqual(['30秒', '1分', '1分15秒', '20分'])
})
