import { expect, test } from '@playwright/test'
import MarkdownExit from 'markdown-exit'
import { findFences } from '../../markdown/bubbles.ts'
import { formProblem } from '../../markdown/dialogue-forms.ts'
import { parseDialogue, plainWords } from '../../markdown/dialogue.ts'
import { deckMarkdown } from '../../markdown/index.ts'

const md = new MarkdownExit({ html: true }).use(deckMarkdown)

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
})

test('a dialogue is an exchange of bubbles; the first stands at once, each further one takes a click', () => {
  expect(md.render('## 題\n\n```dialogue\n富良野: 一\nPhrona: **二**は<br>{三|さん}\n```\n\n後\n')).toBe([
    '<SlideTitle :level="2">題</SlideTitle>',
    '<Dialogue>',
    '<Bubble speaker="furano">',
    '<p>一</p>',
    '</Bubble>',
    '<Bubble speaker="phrona" v-click>',
    '<p><strong>二</strong>は<br><ruby>三<rp>(</rp><rt>さん</rt><rp>)</rp></ruby></p>',
    '</Bubble>',
    '</Dialogue>',
    '<p>後</p>',
    '',
  ].join('\n'))
})

test('a dialogue with a mistake stays code, so that other slides can still be read', () => {
  expect(md.render('```dialogue\nとみの: 一\n```\n')).toBe('<pre><code class="language-dialogue">とみの: 一\n</code></pre>\n')
})

test('what would begin a list stays a spoken line', () => {
  expect(md.render('```dialogue\n富良野: 1. 次の手\n```\n')).toContain('<p>1. 次の手</p>')
})

test('ruby is written in braces, in titles and tables, too', () => {
  const ruby = '<ruby>梃子<rp>(</rp><rt>てこ</rt><rp>)</rp></ruby>'
  expect(md.render('{梃子|てこ}は')).toBe(`<p>${ruby}は</p>\n`)
  expect(md.render('## {梃子|てこ}')).toBe(`<SlideTitle :level="2">${ruby}</SlideTitle>\n`)
  expect(md.render('| 語 | 数 |\n| - | - |\n| {梃子|てこ} | 3 |\n')).toContain(`<td>${ruby}</td>\n<td>3</td>`)
})

test('braces in code and double braces are no ruby', () => {
  for (const left of ['`{a|b}`', '```ts\n{a|b}\n| {a|b} |\n```'])
    expect(md.render(left)).not.toContain('<ruby>')
  expect(md.render('{{ a|b }} と { a } と {{ x * y * z }}')).toBe('<p>{{ a|b }} と { a } と {{ x * y * z }}</p>\n')
})

test('words are counted as they are read', () => {
  expect(plainWords('**強く**、[ここ](https://example.org)の{梃子|てこ}')).toBe('強く、ここの梃子')
})

for (const form of ['close-up', 'split']) {
  test(`one word in the fence makes a dialogue a ${form}`, () => {
    const markdown = `\`\`\`dialogue ${form}\n富良野: 一\nPhrona: 二\n\`\`\`\n`
    expect(md.render(markdown)).toContain(`<Dialogue form="${form}">\n<Bubble speaker="furano">`)
    expect(findFences(markdown).map(({ info, line }) => [info, line])).toEqual([[`dialogue ${form}`, 1]])
    expect(formProblem(`dialogue ${form}`)).toBeUndefined()
  })
}

test('a form that nobody knows is answered with the nearest, and the dialogue stays code', () => {
  expect(formProblem('dialogue closeup')).toContain('「closeup」という会話の形はありません。「close-up」のことですか。')
  expect(md.render('```dialogue closeup\n富良野: 一\n```\n')).toContain('<pre>')
})

for (const [name, spoken, clauses] of [
  ['a clause ends behind its mark and what closes it', '「配ります。」と言って、すぐに閉じました。', ['「配ります。」と言って、', 'すぐに閉じました。']],
  ['a short one leads over to the next', 'いや、それはどうだろう。わからないなあ。', ['いや、それはどうだろう。', 'わからないなあ。']],
  ['a short one at the end stays with the one before', '最後まで配ってみる。うん。', undefined],
  ['emphasis is not parted', 'ここまでは、**開いて、閉じる**話でした。', ['ここまでは、', '<strong>開いて、閉じる</strong>話でした。']],
] as const) {
  test(`lines of speech break by clause: ${name}`, () => {
    const html = md.render(`\`\`\`dialogue\n富良野: ${spoken}\n\`\`\`\n`)
    const found = [...html.matchAll(/<span class="clause">(.*?)<\/span>/g)].map(([, words]) => words)
    expect(found).toEqual(clauses ?? [])
    expect(html.replace(/<span[^>]*>|<\/span>/g, '')).toContain(spoken.replace(/\*\*(.*?)\*\*/, '<strong>$1</strong>'))
  })
}
