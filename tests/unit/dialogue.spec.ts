import { expect, test } from '@playwright/test'
import { bubblesFor, findFences, unclosedFence } from '../../markdown/bubbles.ts'
import { parseDialogue, plainWords } from '../../markdown/dialogue.ts'
import { rubyToHtml } from '../../markdown/ruby.ts'

const voices = [{ id: 'furano', name: '富良野' }, { id: 'phrona', name: 'Phrona' }]

test('plain lines become lines of their speakers', () => {
  expect(parseDialogue('富良野: 道具を配る。\nPhrona: 誰に、ですか。\n', voices)).toEqual([
    { speaker: 'furano', words: '道具を配る。' },
    { speaker: 'phrona', words: '誰に、ですか。' },
  ])
})

test('a full-width colon, spaces and Windows line ends are as good', () => {
  expect(parseDialogue('富良野:配る。\r\n  Phrona : 「問い: 誰に」\r\n', voices)).toEqual([
    { speaker: 'furano', words: '配る。' },
    { speaker: 'phrona', words: '「問い: 誰に」' },
  ])
})

for (const [name, body, line, message] of [
  ['an unknown speaker', 'Phrona: はい。\nとみの: いいえ。', 1, '「とみの」という話し手はいません。「富良野」か「Phrona」にするか'],
  ['an empty line', 'Phrona: はい。\n\n富良野: いや。', 1, '空の行があります'],
  ['a line without a speaker', 'はい、そうです。', 0, '話し手のない行です: 「はい、そうです。」'],
  ['a speaker without words', '富良野:', 0, '話し手のない行です'],
  ['an empty fence', '\n', 0, '会話が空です'],
] as const) {
  test(`${name} is refused with its line`, () => {
    let thrown: { line?: number, message?: string } = {}
    try {
      parseDialogue(body, voices)
    }
    catch (error) {
      thrown = error as typeof thrown
    }
    expect(thrown.message).toContain(message)
    expect(thrown.line).toBe(line)
  })
}

test('fences are found with their lines, and other code is left alone', () => {
  const markdown = '## 題\n\n```dialogue\n富良野: 一\n```\n\n```ts\nconst dialogue = 1\n```\n\n````dialogue\nPhrona: 二\n````\n'
  expect(findFences(markdown).map(({ line, body }) => [line, body])).toEqual([[3, '富良野: 一\n'], [11, 'Phrona: 二\n']])
  expect(unclosedFence(markdown)).toBeUndefined()
  expect(unclosedFence('## 題\n\n```dialogue\n富良野: 一\n')).toBe(2)
})

test('the first bubble stands at once, each further one takes a click', () => {
  const [fence] = findFences('```dialogue\n富良野: 一\nPhrona: 二\n富良野: 三\n```\n')
  const html = bubblesFor(fence!, voices)
  expect(html.match(/<Bubble /g)).toHaveLength(3)
  expect(html.match(/ v-click>/g)).toHaveLength(2)
  expect(html.indexOf('v-click')).toBeGreaterThan(html.indexOf('一'))
})

test('ruby is written in braces, but not inside code or double braces', () => {
  expect(rubyToHtml('{梃子|てこ}は')).toBe('<ruby>梃子<rp>(</rp><rt>てこ</rt><rp>)</rp></ruby>は')
  const left = '`{a|b}` {{ a|b }}\n```ts {1|2}\n{a|b}\n```\n{ a }'
  expect(rubyToHtml(left)).toBe(left)
})

test('words are counted as they are read', () => {
  expect(plainWords('**強く**、[ここ](https://example.org)の{梃子|てこ}')).toBe('強く、ここの梃子')
})
