import type { Block } from '../../rules/rendered/lines.ts'
import { expect, test } from '@playwright/test'
import { brokenWords } from '../../rules/rendered/broken-word.ts'
import { shortLastLines } from '../../rules/rendered/last-line.ts'
import { badEndings } from '../../rules/rendered/line-end.ts'
import { badBeginnings } from '../../rules/rendered/line-start.ts'

/** A block whose lines are parted by `/`, by its writer by `//`. */
const block = (text: string, rest: Partial<Block> = {}): Block => ({ room: 22, torn: [], stretches: text.split('//').map(lines => lines.split('/')), ...rest })

test('a short last line is found, but where there is no room for another', () => {
  expect(shortLastLines(block('道具を配れば、応用は/育つ。'))).toEqual(['育つ。'])
  expect(shortLastLines(block('道具を配れば、//育つ。'))).toHaveLength(1)
  expect(shortLastLines(block('道具を配れば、応用は/外から育つ。'))).toEqual([])
  expect(shortLastLines(block('育つ。'))).toEqual([])
  expect(shortLastLines(block('道具を配れば、応用は/育つ。', { room: 9 }))).toEqual([])
})

test('no line begins with a closing mark or half a sound, none ends with an opening one', () => {
  for (const line of ['、それ', '。それ', '」と', '』と', '）と', '？はい', '！はい', 'ーと', 'ょう'])
    expect(badBeginnings(block(`はじめの行/${line}`)), line).toHaveLength(1)
  expect(badBeginnings(block('はじめの行/「それ」'))).toEqual([])
  expect(badEndings(block('それは「/オープン」'))).toHaveLength(1)
  expect(badEndings(block('それは/「オープン」'))).toEqual([])
})

for (const text of ['2026年/8月12日に', '2024/年末から', '約/67%の', '17./1%の', '557.6/万ドル', '二十/社を', '三年/足らずで', 'DeepSeek-/V3は', 'Hugging/Faceから', 'Llama/4は', 'Kimi/K2は', 'ダウン/ロード', '囲い/込む', '言い/切る', '違/うまま', '抜け/出せない']) {
  test(`a line may not end here: ${text}`, () => {
    expect(brokenWords(block(text))).toHaveLength(1)
    // Its writer may.
    expect(brokenWords(block(text.replace('/', '//')))).toEqual([])
  })
}

test('a line may end between phrases', () => {
  for (const text of ['道具を/配れば、応用は/外から育つ。', 'The Diverse/Open Ecosystem', '2026年8月に/17.1%まで'])
    expect(brokenWords(block(text)), text).toEqual([])
})
