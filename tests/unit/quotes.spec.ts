import { expect, test } from '@playwright/test'
import MarkdownExit from 'markdown-exit'
import { deckMarkdown } from '../../markdown/index.ts'
import { namedIn } from '../../markdown/named.ts'
import { deckPreparser } from '../../markdown/preparser.ts'
import rule from '../../rules/source/quotes.ts'
import { quoted } from './quoted.ts'

const md = new MarkdownExit({ html: true, linkify: true }).use(deckMarkdown)
const { value, period, written, dated, claim, figure } = quoted

test('a number is quoted with its unit, and its date by 時点', () => {
  expect(md.render(`約${written}だ(${dated})`)).toBe(`<p>約${value}だ(${period})</p>\n`)
})

test('quotes stand in titles, bubbles, tables and emphasis', () => {
  expect(md.render(`## ${written}`)).toBe(`<SlideTitle :level="2">${value}</SlideTitle>\n`)
  expect(md.render(`\`\`\`dialogue\n富良野: もう${written}だ。\n\`\`\``)).toContain(`<p>もう${value}だ。</p>`)
  expect(md.render(`| 数 | 時 |\n| - | - |\n| ${written} | ${dated} |\n`)).toContain(`<td>${value}</td>\n<td>${period}</td>`)
  expect(md.render(`**約${written}も**`)).toBe(`<p><strong>約${value}も</strong></p>\n`)
})

test('code, links and what nobody knows stay as they are', () => {
  expect(md.render(`\`${written}\``)).toBe(`<p><code>${written}</code></p>\n`)
  expect(md.render('[[1]](#)')).toBe('<p><a href="#">[1]</a></p>\n')
  expect(md.render(`[[${claim}.nothing]]`)).toBe(`<p>[[${claim}.nothing]]</p>\n`)
})

test('a quoted claim counts as named', () => {
  expect(namedIn([{ content: `もう${written}だ`, claims: [] }]).claims).toEqual([claim])
})

test('titles, takeaways and notes say what they quote; the words of the slide stay as they were written', async () => {
  const { transformSlide, transformNote } = deckPreparser({ entry: 'slides.md', head: {} })
  const head = { takeaway: `${written}に達した。` }
  // The first slide carries the head of the deck.
  await transformSlide!('# 表紙', {})
  expect(await transformSlide!(`## ${written}の門\n\n${written}`, head)).toBeUndefined()
  expect(head).toEqual({ takeaway: `${value}に達した。`, title: `${value}の門` })
  expect(await transformNote!(`${dated}で${written}。[[no-claim.x]]`, {})).toBe(`${period}で${value}。[[no-claim.x]]`)
  const plain = {}
  await transformSlide!('## 題', plain)
  expect(plain).toEqual({})
})

const slide = (words: string, claims: string[] = [claim]) => ({ raw: `---\nlayout: dialogue\ntakeaway: 一\n---\n\n${words}\n`, filepath: '/deck/pages/x.md', claims })

for (const [name, words, claims, line, problem] of [
  ['an unknown claim', `[[${claim.slice(0, -1)}.${figure}]]`, [claim], 5, `content/claims.yaml にありません。「${claim}」のことですか。`],
  ['an unknown number', `一\n\n[[${claim}.${figure.slice(0, -1)}]]`, [claim], 7, `「${figure.slice(0, -1)}」という数は、事実「${claim}」にありません。「${figure}」のことですか。`],
  ['a claim that the slide does not name', written, [], 5, `このスライドの claims にありません。claims に ${claim} を加えてください。`],
  ['a quote without a number\'s name', `[[${claim}]]`, [claim], 5, `「[[${claim}]]」は引用として読めません。`],
  ['a quote in a bubble', `\`\`\`dialogue\n富良野: [[x.y]]\n\`\`\``, [claim], 6, '「[[x.y]]」の「x」は content/claims.yaml にありません。'],
  ['a quote in the note', `一\n\n<!--\n[[x.y]]\n-->`, [claim], 8, '「x」は content/claims.yaml にありません。'],
] as const) {
  test(`${name} is reported with its line`, () => {
    const [found, ...more] = rule.checkWords(slide(words, [...claims]))
    expect(found?.line).toBe(line)
    expect(found?.problem).toContain(problem)
    expect(more).toEqual([])
  })
}

test('a takeaway that quotes what nobody knows is reported', () => {
  const [found] = rule.checkWords({ ...slide(''), raw: '---\nbeats: [[x.y]]\ntakeaway: 約[[x.y]]\n---\n\n一\n' })
  expect(found).toMatchObject({ line: 2 })
})

test('quotes that hold, code, attributes and links are no problem', () => {
  const words = `約${written}(${dated})\n\n\`[[x.y]]\`\n\n\`\`\`ts\nconst a = [[x.y]]\n\`\`\`\n\n<Chart :rows="[[x.y]]" /> [[1]](#)`
  expect(rule.checkWords(slide(words))).toEqual([])
})
