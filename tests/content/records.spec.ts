import type { Table } from '../../content/schema/index.ts'
import { existsSync } from 'node:fs'
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

test('each speaker has an emblem', () => {
  for (const { emblem } of records('speakers'))
    expect.soft(existsSync(join(root, 'public/emblems', emblem)), emblem).toBe(true)
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
  theme: rules
  claim_ja: 事実。
  claim_en: Fact.
  figure: null
  as_of: 2025-12
  sources:
  - arthur-1989
  status: textbook
  caveat_ja: ''
`

for (const [name, text, message] of [
  ['a claim without a source', claim.replace('  sources:\n  - arthur-1989\n', '  sources: []\n'), 'content/claims.yaml:7 「sources」が'],
  ['a source that nobody knows', claim.replace('arthur-1989', 'arthur-1889'), 'content/claims.yaml:7 「sources」の「arthur-1889」は content/sources.yaml にありません。'],
  ['a missing date', claim.replace('  as_of: 2025-12\n', ''), 'content/claims.yaml:1 「as_of」が'],
  ['no date where the status needs one', claim.replace('2025-12', 'null').replace('textbook', 'confirmed-primary'), 'content/claims.yaml:6 「as_of」が'],
  ['a verdict without what the article says', `${claim}  article_verdict: holds\n`, 'content/claims.yaml:11 「article_verdict」が'],
  ['a duplicate key', `${claim}  theme: rules\n`, 'content/claims.yaml:11 YAMLとして読めません'],
] as const) {
  test(`${name} is an error with file and line`, () => {
    expect(() => parseTable('claims', text)).toThrow(message)
  })
}

test('a row of a series that rests on no claim is an error with its line', () => {
  expect(() => parseTable('timeseries', 'series,period,value,unit,source_id,claim_id\na,2025,1,percent,arthur-1989,nothing\n'))
    .toThrow('content/timeseries.csv:2 「claim_id」の「nothing」は content/claims.yaml にありません。')
})

test('a malformed URL is an error with its line', () => {
  const source = '- id: a\n  title: t\n  authors: a\n  publisher: p\n  date: null\n  url: example\n  kind: primary\n  lang: ja\n  read: full\n'
  expect(() => parseTable('sources', source)).toThrow('content/sources.yaml:6 「url」が')
})
