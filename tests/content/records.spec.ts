import type { Table } from '../../content/schema/index.ts'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { records } from '../../content/index.ts'
import { parseTable } from '../../content/read.node.ts'
import { tables } from '../../content/schema/index.ts'
import { root } from '../../slidev/project.ts'

for (const table of Object.keys(tables) as Table[]) {
  test(`content/${tables[table].file} holds its schema`, () => {
    expect(records(table).length).toBeGreaterThan(0)
  })
}

const drawn = (folder: string) => readdirSync(join(root, 'components/picture', folder)).map(file => file.replace('.svg', '')).toSorted()

test('pictures say what they argue where no words beside them do', () => {
  expect(records('pictures').filter(({ alt }) => alt).length).toBeGreaterThanOrEqual(8)
})

test('a drawing may stand twice on a page, brings nothing along, and fetches nothing', () => {
  for (const folder of ['drawings', 'plants']) {
    for (const name of drawn(folder))
      expect.soft(readFileSync(join(root, 'components/picture', folder, `${name}.svg`), 'utf8'), name).not.toMatch(/\sid=|<(?:script|style|image|use|a)\b|https?:(?!\/\/www\.w3\.org\/2000\/svg)/)
  }
})

test('each part that opens with a slide of its own has a picture, each another, which says what it argues', () => {
  const parts = records('parts').filter(({ kind }) => kind !== 'frame')
  const pictures = parts.map(({ picture }) => records('pictures').find(({ id }) => id === picture))
  for (const [i, picture] of pictures.entries())
    expect.soft(picture?.alt, parts[i]!.id).toBeTruthy()
  expect(new Set(pictures).size).toBe(parts.length)
})

const whole = `- id: one
  name: 一
  emblem: one.svg
  side: left
  ink: furano
  tint: '#efe8f7'
  asks: 何か
  manner: 静か
`

for (const [name, text, message] of [
  ['a misspelt key', whole.replace('asks', 'ask'), 'content/speakers.yaml:1 '],
  ['a value outside its set', whole.replace('left', 'middle'), 'content/speakers.yaml:4 「side」が'],
  ['a colour that nobody knows', whole.replace('furano', 'violet'), 'content/speakers.yaml:5 「ink」が決まりに合いません(「violet」という色はありません。'],
  ['a token that is no colour', whole.replace('furano', 'margin-x'), 'content/speakers.yaml:5 「ink」が'],
  ['a duplicate id', whole + whole, 'content/speakers.yaml:9 id「one」は 1 行目にもあります。'],
  ['broken YAML', `${whole}  : [`, 'content/speakers.yaml:9 YAMLとして読めません'],
  ['no list', 'one: 1', 'content/speakers.yaml:1 「- id: …」'],
] as const) {
  test(`${name} is an error with file and line`, () => {
    expect(() => parseTable('speakers', text)).toThrow(message)
  })
}

const claim = `- id: a
  part: global-rules
  claim_ja: 事実。
  claim_en: Fact.
  figures:
    share: {value: 12.5, unit: percent, subject: 割合}
  as_of: 2025-12
  sources:
  - arthur-1989
  status: textbook
  caveat_ja: ''
`

for (const [name, text, message] of [
  ['a claim without a source', claim.replace('  sources:\n  - arthur-1989\n', '  sources: []\n'), 'content/claims.yaml:8 「sources」が'],
  ['a source that nobody knows', claim.replace('arthur-1989', 'arthur-1889'), 'content/claims.yaml:8 「sources」の「arthur-1889」は content/sources.yaml にありません。'],
  ['a missing date', claim.replace('  as_of: 2025-12\n', ''), 'content/claims.yaml:1 「as_of」が'],
  ['no date where the status needs one', claim.replace('2025-12', 'null').replace('textbook', 'confirmed-primary'), 'content/claims.yaml:7 「as_of」が'],
  ['no day to look at it again where it may age', claim.replace('textbook', 'confirmed-primary'), 'content/claims.yaml:1 「recheck」が決まりに合いません(見直す日がありません。'],
  ['a verdict without what the article says', `${claim}  article_verdict: holds\n`, 'content/claims.yaml:12 「article_verdict」が'],
  ['a duplicate key', `${claim}  part: global-rules\n`, 'content/claims.yaml:12 YAMLとして読めません'],
  ['an empty cell', claim.replace('12.5', ''), 'content/claims.yaml:6 「figures.share.value」が決まりに合いません(値は数で書いてください)'],
  ['a share of more than all', claim.replace('12.5', '5850'), 'content/claims.yaml:6 「share」の値 5850 は、単位「percent」ではありえません(多くとも 100)。'],
  ['a negative value', claim.replace('12.5', '-1'), 'content/claims.yaml:6 「figures.share.value」が決まりに合いません(値が負です)'],
  ['a unit that nobody knows', claim.replace('percent', 'percnt'), 'content/claims.yaml:6 単位「percnt」は content/units.yaml にありません。「percent」のことですか。'],
  ['a day that no calendar has', claim.replace('{value: 12.5, unit: percent', '{date: 2025-02-30'), 'content/claims.yaml:6 「figures.share.date」が決まりに合いません(暦にない日付です)'],
  ['a date that is still to come', claim.replace('{value: 12.5, unit: percent', '{date: 2062-02'), 'content/claims.yaml:6 「figures.share.date」が決まりに合いません(まだ来ていない日付です。予定の日付なら planned: true を添えてください)'],
  ['a period that is still to come', claim.replace('unit: percent', 'unit: percent, period: 2025-12/2062-01'), '「figures.share.period」が決まりに合いません(まだ来ていない日付です)'],
  ['a fact of a day that is still to come', claim.replace('as_of: 2025-12', 'as_of: 2062-12'), 'content/claims.yaml:7 「as_of」が決まりに合いません(まだ来ていない日付です)'],
  ['a fact older than its numbers', claim.replace('unit: percent', 'unit: percent, period: 2026-01'), 'content/claims.yaml:7 「as_of」が決まりに合いません(数の period より前の日付です)'],
  ['a day to look again that has passed by then', claim.replace('  sources', '  recheck: 2025-11-30\n  sources'), '「recheck」が決まりに合いません(見直す日が、as_of より先ではありません)'],
  ['a verdict that its rating contradicts', `${claim}  article_verdict: holds\n  rating: inaccurate\n  article_says_ja: 一\n  verdict_ja: 二\n`, '「rating」が決まりに合いません(article_verdict と合いません'],
  ['half a company', claim.replace('unit: percent', 'unit: companies'), '「share」の値 12.5 は、単位「companies」ではありえません(端数のない数だけ)'],
  ['a figure that is neither a number nor a date', claim.replace('value: 12.5', 'about: 12.5'), 'content/claims.yaml:6 「figures.share」が決まりに合いません(値(value、unit、subject)か日付(date、subject)を書いてください)'],
] as const) {
  test(`${name} is an error with file and line`, () => {
    expect(() => parseTable('claims', text)).toThrow(message)
  })
}

test('a release that rests on no claim is an error with its line', () => {
  expect(() => parseTable('releases', '- {model: A, maker: B, region: us, claim: nothing, figure: date}\n'))
    .toThrow('content/releases.yaml:1 「claim」の「nothing」は content/claims.yaml にありません。')
})

test('a malformed URL is an error with its line', () => {
  const source = '- id: a\n  title: t\n  authors: a\n  publisher: p\n  date: null\n  url: example\n  kind: primary\n  lang: ja\n  read: full\n'
  expect(() => parseTable('sources', source)).toThrow('content/sources.yaml:6 「url」が')
})

test('a script is no address', () => {
  const source = '- id: a\n  title: t\n  authors: a\n  publisher: p\n  date: null\n  url: javascript:alert(1)\n  kind: primary\n  lang: ja\n  read: full\n'
  expect(() => parseTable('sources', source)).toThrow('content/sources.yaml:6 「url」が')
})

const matrix = readFileSync(join(root, 'content/openness.csv'), 'utf8').split('\n').slice(0, 2).join('\n')

for (const [name, from, to, message] of [
  ['an empty grade', ',closed,', ',,', 'content/openness.csv:2 「datasources_basemodel」が'],
  ['an empty count', ',2,0,10,', ',,0,10,', 'content/openness.csv:2 「n_open」が'],
  ['a count that its row does not give', ',2,0,10,', ',3,0,10,', 'content/openness.csv:2 「n_open」が決まりに合いません(3 ですが、open の項目は 2 あります)'],
] as const) {
  test(`${name} in the matrix is an error with its line`, () => {
    expect(matrix).toContain(from)
    expect(() => parseTable('openness', matrix.replace(from, to))).toThrow(message)
  })
}

test('a counter that is free without a reason is an error', () => {
  expect(() => parseTable('counters', '- {word: 軒, units: [], free: all}\n')).toThrow('content/counters.yaml:1 「because」が')
})
