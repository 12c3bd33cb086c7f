import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import MarkdownExit from 'markdown-exit'
import { checkDiagram } from '../../markdown/diagram-check.ts'
import { findDiagrams } from '../../markdown/diagram-fences.ts'
import { alternativeOf, clicksIn, ringsOf, stagesOf } from '../../markdown/diagram-source.ts'
import { deckMarkdown } from '../../markdown/index.ts'
import { root } from '../../slidev/project.ts'

const folder = join(root, 'snippets')
const files = readdirSync(folder).filter(name => name.endsWith('.mmd')).sort()

/** The labels of a source: what stands in brackets, and what is named after a colon, `as` or a bar. A plain word is no box. */
function labelsOf(code: string) {
  const drawn = code.replace(/<br\s*\/?>/g, '').replace(/^\s*(?:%%|acc(?:Title|Descr)|class |columns|direction).*$/gm, '')
  const plain = [...code.matchAll(/^ *class (\S+) plain$/gm)].flatMap(([, ids = '']) => ids.split(','))
  const boxes = [...drawn.matchAll(/[[({/"]([^\]"[({})/]+)[\])}/"]/g)]
  const named = [...drawn.matchAll(/(?:: | as |\|)([^|\n]+)/g)]
  const words = (matches: RegExpExecArray[]) => matches.map(match => match[1]!.trim()).filter(label => /\P{ASCII}/u.test(label))
  const free = plain.filter(id => drawn.includes(` ${id}["`))
  return { boxes: words(boxes).slice(free.length), all: words([...boxes, ...named]) }
}

for (const name of files) {
  test(`snippets/${name} is one mechanism that can be read at a glance and aloud`, async () => {
    const code = readFileSync(join(folder, name), 'utf8')
    await checkDiagram(code)
    const { title, description } = alternativeOf(code)
    expect(title).toMatch(/^.{4,30}$/)
    expect(description, 'the arrows in full sentences').toMatch(/^(?:[^。]+。){1,8}$/)

    const { boxes, all } = labelsOf(code)
    expect(all.length, 'labels are found').toBeGreaterThan(3)
    expect(boxes.length).toBeLessThanOrEqual(9)
    expect(all.filter(label => [...label].length > 12)).toEqual([])
  })
}

const whole = 'flowchart LR\n  accTitle: 題\n  accDescr: 甲は乙になる。\n  a[甲] --> b[乙]\n'

for (const [name, code, line, message] of [
  ['a bracket that is not closed', whole.replace('a[甲]', 'a[甲'), 3, '図として読めません(「a[甲 --> b[乙]」のあたり)'],
  ['the same below a comment and front matter', `---\nconfig:\n  theme: base\n---\n%% 説明\n${whole.replace('a[甲]', 'a[甲')}`, 8, '図として読めません'],
  ['a message without a receiver', `sequenceDiagram\n  accTitle: 題\n  accDescr: 文。\n  A->>B: はい\n  A->>: いいえ\n`, 4, '図として読めません'],
  ['a mistake in a type with another parser', 'pie\n  accTitle: 題\n  accDescr: 文。\n  "甲" = 3\n', 3, '図として読めません'],
  ['an unknown type', 'flowchert LR\n  a --> b\n', 0, '図として読めません(「flowchert LR」のあたり)'],
  ['an empty source', '', 0, '図として読めません'],
  ['a click inside a group', `${whole}  subgraph 組\n    %% [click]\n    c[丙]\n  end\n`, 5, 'ここで区切ると'],
  ['a ring through a box that is not there', 'block\n  %% accTitle: 題\n  %% accDescr: 文。\n  %% [ring] a x b\n  columns 2\n  a b\n  a --> b\n', 3, '「x」という箱が、図にありません'],
  ['no words for those who do not see', 'flowchart LR\n  a --> b\n', 0, '図を見ない人のことばがありません'],
] as const) {
  test(`${name} is refused with its line`, async () => {
    const thrown = await checkDiagram(code).then(() => ({}), (error: unknown) => error) as { message?: string, line?: number }
    expect(thrown.message).toContain(message)
    expect(thrown.line).toBe(line)
  })
}

test('a source is read as far as each click', () => {
  const code = 'block\n  a --> b\n  %% [click]\n  b --> c\n  %% [click]\n  c --> a\n'
  expect(clicksIn(code)).toBe(2)
  expect(stagesOf(code)).toEqual(['block\n  a --> b\n', 'block\n  a --> b\n  %% [click]\n  b --> c\n', code])
  expect(stagesOf(whole)).toEqual([whole])
})

test('rings are read from their comments', () => {
  expect(ringsOf('block\n  %% [ring] a b c\n  a\n  %%[ring]  d e\r\n')).toEqual([['a', 'b', 'c'], ['d', 'e']])
  expect(ringsOf(whole)).toEqual([])
})

test('title and description are found in a comment, too', () => {
  expect(alternativeOf('mindmap\n  %% accTitle: 題\n  %% accDescr: 文。\n  root')).toEqual({ title: '題', description: '文。' })
  expect(alternativeOf(whole)).toEqual({ title: '題', description: '甲は乙になる。' })
})

test('fences and imports are found with their lines, other code is not', () => {
  const markdown = '## 題\n\n```mermaid\npie\n```\n\n```ts\nmermaid\n```\n\n<<< @/snippets/x.ts ts\n\n<<< @/snippets/a.mmd mermaid\n'
  expect(findDiagrams(markdown).map(({ line, code, path }) => [line, code, path])).toEqual([[3, 'pie\n', undefined], [12, undefined, '@/snippets/a.mmd']])
})

test('a diagram stands where its clicks are counted, other code does not', () => {
  const md = new MarkdownExit({ html: true }).use(deckMarkdown)
  const html = md.render('```mermaid\nblock\n  a\n  %% [click]\n  b\n```\n\n```ts\nconst a = 1\n```\n')
  expect(html).toMatch(/^<Diagram :clicks="1" source="block\n {2}a\n {2}%% \[click\]\n {2}b\n">\n<pre>[\s\S]*<\/pre>\n<\/Diagram>\n<pre>/)
  expect(html.match(/<Diagram/g)).toHaveLength(1)
})
