import { expect, test } from '@playwright/test'
import { edge, placeCard } from '../../components/glossary/placement.ts'
import { records } from '../../content/index.ts'
import { bubblesFor, findFences } from '../../markdown/bubbles.ts'
import { markTerms } from '../../markdown/glossary.ts'
import { rubyToHtml } from '../../markdown/ruby.ts'
import { markSlide, termsOf } from '../../markdown/slide-terms.ts'

const terms = records('terms')
const mark = (markdown: string) => markTerms(markdown, terms)
const tag = (id: string, word: string) => `<GlossaryTerm id="${id}">${word}</GlossaryTerm>`

test('the first place of each term is marked, each term once', () => {
  expect(mark('いまのガバナンスと統治、生態系。')).toBe(`いまの${tag('W9', 'ガバナンス')}と統治、${tag('W5', '生態系')}。`)
})

test('the longest word wins, in one term and between terms', () => {
  expect(mark('このオープンウェイトAIとオープンウェイト')).toBe(`この${tag('W1', 'オープンウェイトAI')}とオープンウェイト`)
  const nested = [{ id: 'W1', marks: ['モデル'] }, { id: 'W2', marks: ['重みのモデル'] }]
  expect(markTerms('この重みのモデルはモデルだ', nested)).toBe(`この${tag('W2', '重みのモデル')}は${tag('W1', 'モデル')}だ`)
})

test('a Latin word is not marked inside a longer name', () => {
  expect(mark('「DeepSeek-R1」とDeepSeekと')).toBe(`「DeepSeek-R1」と${tag('W2', 'DeepSeek')}と`)
  expect(mark('「GPUs」')).toBe('「GPUs」')
})

test('emphasis stays emphasis, wherever the word stands in it', () => {
  expect(mark('それが**ロックイン**です')).toBe(`それが<strong>${tag('W6', 'ロックイン')}</strong>です`)
  expect(mark('それが**次のロックイン**です')).toBe(`それが<strong>次の${tag('W6', 'ロックイン')}</strong>です`)
  expect(mark('それが*ロックインの力*です')).toBe(`それが<em>${tag('W6', 'ロックイン')}の力</em>です`)
  expect(mark('その**手**がロックイン**とは**')).toBe(`その**手**が${tag('W6', 'ロックイン')}**とは**`)
})

test('a word that opens a paragraph or an item stays in its line', () => {
  expect(mark('GPUを絞る')).toBe(`<span>${tag('W4', 'GPU')}</span>を絞る`)
  expect(mark('- GPUを絞る')).toBe(`- <span>${tag('W4', 'GPU')}</span>を絞る`)
})

for (const [name, markdown] of [
  ['a title', '## 統治の矛盾'],
  ['code', 'この`GPU`と\n\n```ts\nconst a = \'GPU\'\n```'],
  ['a diagram', '<<< @/snippets/GPU.mmd mermaid\n\n```mermaid\nflowchart LR\n  GPU --> 統治\n```'],
  ['HTML and its attributes', '<BarChart\n  title="GPUの数"\n  :rows="[1 > 0, \'DeepSeek\']"\n/>'],
  ['a heading or a link in HTML', '<h3>統治</h3> <a href="#">統治</a>'],
  ['a link', '[統治](https://example.org/GPU) と https://example.org/DeepSeek'],
  ['double braces', '{{ GPU }}'],
  ['a comment', '<!-- GPU\nDeepSeek -->'],
  ['a slot name', '::GPU::'],
  ['ruby', 'その{統治|とうち}と<ruby>統治<rt>とうち</rt></ruby>'],
] as const) {
  test(`${name} is left as it is`, () => {
    expect(mark(markdown)).toBe(markdown)
  })
}

test('bubbles are marked, their speakers are not, and ruby comes after', () => {
  const voices = [{ id: 'furano', name: '富良野' }, { id: 'phrona', name: 'Phrona' }]
  const [fence] = findFences('```dialogue\n富良野: 門と{統治|とうち}、統治。\nPhrona: GPUと**統治**。\n```\n')
  const html = rubyToHtml(mark(bubblesFor(fence!, voices)))
  expect(html).toContain(`</ruby>、${tag('W9', '統治')}。`)
  expect(html).toContain(`\n\n<span>${tag('W4', 'GPU')}</span>と**統治**。\n\n`)
})

test('slides are searched as they were written, and slides that are all title are left out', () => {
  const content = '## GPU\n\n```dialogue\n富良野: 生態系と統治。\n```\n'
  expect(termsOf({ content, layout: 'dialogue' }, terms)).toEqual(['W5', 'W9'])
  for (const layout of ['cover', 'section', 'appendix']) {
    expect(termsOf({ content: '統治', layout }, terms)).toEqual([])
    expect(markSlide('統治', layout, terms)).toBe('統治')
  }
})

test('a card stands under its word, or over it, and never past an edge', () => {
  const canvas = { width: 1280, height: 720 }
  const card = { width: 760, height: 200 }
  const at = (left: number, top: number) => placeCard({ left, right: left + 100, top, bottom: top + 40 }, card, canvas)
  expect(at(600, 200)).toEqual({ left: 270, top: 250 })
  expect(at(600, 600).top).toBe(390)
  expect(at(0, 200).left).toBe(edge)
  expect(at(1200, 200).left).toBe(1280 - edge - 760)
})
