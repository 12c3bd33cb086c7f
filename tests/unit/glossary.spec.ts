import type { MarkedTerm } from '../../markdown/glossary.ts'
import { expect, test } from '@playwright/test'
import MarkdownExit from 'markdown-exit'
import { gap, placeCard, side } from '../../components/glossary/placement.ts'
import { glossary } from '../../markdown/glossary.ts'
import { deckMarkdown } from '../../markdown/index.ts'
import { showsTerms } from '../../markdown/marked-layouts.ts'
import { termsOf } from '../../markdown/slide-terms.ts'

const md = new MarkdownExit({ html: true, linkify: true }).use(deckMarkdown)
const mark = (markdown: string) => md.render(markdown).trim()
const tag = (id: string, word: string) => `<GlossaryTerm id="${id}">${word}</GlossaryTerm>`

test('the first place of each term on a slide is marked, each term once', () => {
  expect(mark('いまのガバナンスと統治、生態系。\n\n統治')).toBe(`<p>いまの${tag('W9', 'ガバナンス')}と統治、${tag('W5', '生態系')}。</p>\n<p>統治</p>`)
})

test('the longest word wins, in one term and between terms', () => {
  expect(mark('このオープンウェイトAIとオープンウェイト')).toBe(`<p>この${tag('W1', 'オープンウェイトAI')}とオープンウェイト</p>`)
  const nested: MarkedTerm[] = [{ id: 'W1', marks: ['モデル'] }, { id: 'W2', marks: ['重みのモデル'] }]
  const own = new MarkdownExit().use(md => glossary(md, () => nested))
  expect(own.render('この重みのモデルはモデルだ')).toBe(`<p>この${tag('W2', '重みのモデル')}は${tag('W1', 'モデル')}だ</p>\n`)
})

test('a Latin word is not marked inside a longer name', () => {
  expect(mark('「DeepSeek-R1」とDeepSeekと')).toBe(`<p>「DeepSeek-R1」と${tag('W2', 'DeepSeek')}と</p>`)
  expect(mark('「GPUs」')).toBe('<p>「GPUs」</p>')
})

test('emphasis stays emphasis, wherever the word stands in it', () => {
  expect(mark('それが**ロックイン**です')).toBe(`<p>それが<strong>${tag('W6', 'ロックイン')}</strong>です</p>`)
  expect(mark('それが**次のロックイン**です')).toBe(`<p>それが<strong>次の${tag('W6', 'ロックイン')}</strong>です</p>`)
  expect(mark('その**手**がロックイン**とは**')).toBe(`<p>その<strong>手</strong>が${tag('W6', 'ロックイン')}<strong>とは</strong></p>`)
})

test('a word that opens a paragraph or an item stays in its line', () => {
  expect(mark('GPUを絞る')).toBe(`<p>${tag('W4', 'GPU')}を絞る</p>`)
  expect(mark('- GPUを絞る')).toBe(`<ul>\n<li>${tag('W4', 'GPU')}を絞る</li>\n</ul>`)
  expect(mark('| 語 |\n| - |\n| GPU |\n')).toContain(`<td>${tag('W4', 'GPU')}</td>`)
})

for (const [name, markdown] of [
  ['a title', '## 統治の矛盾'],
  ['a title with a line under it', '統治の矛盾\n---'],
  ['code', 'この`GPU`と\n\n```ts\nconst a = \'GPU\'\n```'],
  ['a diagram', '```mermaid\nflowchart LR\n  GPU --> 統治\n```'],
  ['HTML and its attributes', '<BarChart\n  title="GPUの数"\n  :rows="[1 > 0, \'DeepSeek\']"\n/>'],
  ['a heading or a link in HTML', '<h3>統治</h3> <a href="#">統治</a>'],
  ['a link in HTML in a line', 'その<a href="#">統治</a>と<button>GPU</button>'],
  ['a heading in HTML over several lines', '<h3>\n\n統治\n\n</h3>'],
  ['a link', '[統治](https://example.org/GPU) と https://example.org/DeepSeek'],
  ['a picture', '![統治](/GPU.svg)'],
  ['double braces', '{{ GPU }}'],
  ['a comment', '<!-- GPU\nDeepSeek -->'],
  ['ruby', 'その{統治|とうち}と<ruby>統治<rt>とうち</rt></ruby>'],
] as const) {
  test(`${name} is left as it is`, () => {
    expect(mark(markdown)).not.toContain('<GlossaryTerm')
  })
}

test('after what stands apart, words are marked again', () => {
  expect(mark('[GPU](#)とGPU')).toBe(`<p><a href="#">GPU</a>と${tag('W4', 'GPU')}</p>`)
  expect(mark('<h3>統治</h3>\n\n統治')).toBe(`<h3>統治</h3>\n<p>${tag('W9', '統治')}</p>`)
})

test('bubbles are marked, their speakers are not', () => {
  const html = mark('```dialogue\n富良野: 門と{統治|とうち}、統治。\nPhrona: GPUと**統治**。\n```\n')
  expect(html).toContain(`</ruby>、${tag('W9', '統治')}。`)
  expect(html).toContain(`<p>${tag('W4', 'GPU')}と<strong>統治</strong>。</p>`)
})

test('the titles of all slides, which Slidev renders as one file, hold no marks', () => {
  expect(md.render('統治の矛盾', { id: '/@slidev/title-renderer.md' })).toBe('<p>統治の矛盾</p>\n')
})

test('the terms of a slide are found as it was written; slides that are all title show none', () => {
  const content = '## GPU\n\n::right::\n\n<<< @/snippets/DeepSeek.mmd mermaid\n\n```dialogue\n富良野: 生態系と統治。\n```\n'
  expect(termsOf({ content, layout: 'dialogue' })).toEqual(['W5', 'W9'])
  for (const layout of ['cover', 'section', 'appendix']) {
    expect(termsOf({ content: '統治', layout })).toEqual([])
    expect(showsTerms(layout)).toBe(false)
  }
})

test('a card stands under the paragraph of its word, or over it, else clear of its line, and never past an edge', () => {
  const canvas = { width: 1280, height: 720 }
  const card = { width: 760, height: 200 }
  const at = (left: number, top: number, paragraph = { left: 80, right: 1200, top: top - 60, bottom: top + 100 }) =>
    placeCard({ left, right: left + 100, top, bottom: top + 40 }, paragraph, card, canvas)
  expect(at(600, 200)).toEqual({ left: 270, top: 300 + gap })
  expect(at(600, 500).top).toBe(440 - gap - 200)
  expect(at(0, 200).left).toBe(side)
  expect(at(1200, 200).left).toBe(1280 - side - 760)
  const tall = { left: 80, right: 1200, top: 150, bottom: 600 }
  expect(at(600, 200, tall).top, 'under the line, where the paragraph leaves no room').toBe(240 + gap)
  expect(at(600, 500, tall).top, 'over the line').toBe(500 - gap - 200)
})
