import { expect, test } from '@playwright/test'
import { parse } from '@slidev/parser'
import { records } from '../../content/index.ts'
import { overdue, ratingWord, verdictWord } from '../../content/standing.ts'
import { usedClaims, usedSources } from '../../content/usage.ts'
import { pagesByTerm } from '../../markdown/appendix-lists.ts'
import { flowLists } from '../../markdown/appendix-pages.ts'
import { namedIn } from '../../markdown/named.ts'
import { paginate } from '../../markdown/paginate.ts'
import { lineCount } from '../../markdown/text-lines.ts'

function heightsOf(heights: number[], counts: number[]) {
  let from = 0
  return counts.map(count => heights.slice(from, from += count).reduce((sum, height) => sum + height, 0))
}

test('a list goes over as few pages as hold it, none too full, none but the last too empty', () => {
  const heights = Array.from({ length: 40 }, (_, i) => 60 + (i * 37) % 90)
  const counts = paginate(heights, { room: 500, columns: 1 })
  const full = heightsOf(heights, counts)
  expect(counts.reduce((sum, count) => sum + count)).toBe(40)
  expect(Math.max(...full)).toBeLessThanOrEqual(500)
  expect(Math.min(...full.slice(0, -1))).toBeGreaterThanOrEqual(300)
  expect(counts.length).toBeLessThanOrEqual(Math.ceil(heights.reduce((sum, height) => sum + height) / (500 - 149)))
})

test('a short list stays on one page, columns hold more, and a giant has a column to itself', () => {
  expect(paginate([100, 100], { room: 500, columns: 1 })).toEqual([2])
  expect(paginate([], { room: 500, columns: 1 })).toEqual([])
  expect(paginate([300, 300, 300, 300], { room: 500, columns: 2 })).toEqual([2, 2])
  expect(paginate([900, 100], { room: 500, columns: 1 })).toEqual([1, 1])
})

test('two pages are as even as they can be', () => {
  expect(paginate([100, 100, 100, 100, 100, 100], { room: 500, columns: 1 })).toEqual([4, 2])
  expect(paginate([100, 100, 100, 100, 100, 100, 100], { room: 500, columns: 1 })).toEqual([4, 3])
})

test('lines end between phrases, and addresses anywhere', () => {
  expect(lineCount('', 100, 20)).toBe(1)
  expect(lineCount('統治と規則', 100, 20)).toBe(1)
  expect(lineCount('国際的な統治を求める', 100, 20)).toBeGreaterThanOrEqual(2)
  expect(lineCount('中'.repeat(11), 100, 20)).toBe(3)
  expect(lineCount('w'.repeat(40), 180, 20, { anywhere: true })).toBe(4)
})

const file = `---
layout: default
---

## 前

---
layout: appendix
routeAlias: checked
takeaway: 残る文。
---

## 検証一覧

<VerdictTable />

<!--
進め方: 見る。

次へ: つぎは、出典です。
-->

---
layout: appendix
---

## 後

<br />
`

async function flow(text: string) {
  const lines = text.split('\n')
  await flowLists(lines, async () => [{ content: '', layout: 'appendix', claims: [] }])
  return lines.join('\n')
}

test('a list flows over copies of its slide: numbered titles, shares, one alias, and the last word at the end', async () => {
  const { slides } = await parse(await flow(file), 'x.md')
  expect(slides[0]!.title).toBe('前')
  expect(slides.at(-1)!.title).toBe('後')
  const copies = slides.slice(1, -1)
  expect(copies.length).toBeGreaterThan(2)
  expect(copies.slice(0, 3).map(({ title }) => title)).toEqual(['検証一覧（一）', '検証一覧（二）', '検証一覧（三）'])
  expect(copies.map(({ frontmatter }) => frontmatter.routeAlias)).toEqual(['checked', ...copies.slice(1).map(() => undefined)])
  expect(copies.every(({ frontmatter }) => (frontmatter as Record<string, unknown>).takeaway === '残る文。')).toBe(true)
  expect(copies.map(({ note }) => note)).toEqual([...copies.slice(1).map(() => '進め方: 見る。\n\n次へ: 検証一覧の続きです。'), '進め方: 見る。\n\n次へ: つぎは、出典です。'])

  const ids = copies.flatMap(({ content }) => JSON.parse(content.match(/<VerdictTable :ids='(.*)' \/>/)![1]!) as string[])
  expect(ids).toEqual(records('claims').filter(({ article_verdict }) => article_verdict).map(({ id }) => id))
})

test('copies that were saved into the file are one slide again', async () => {
  const once = await flow(file)
  expect(await flow(once)).toBe(once)
})

test('a list that fits one slide keeps its title, and a file without lists is left alone', async () => {
  const short = file.replace('<VerdictTable />', '<ReferenceList />').replace('検証一覧', '出典')
  const { slides } = await parse(await flow(short), 'x.md')
  expect(slides[1]!.title).toMatch(/^出典(?:（一）)?$/)
  const plain = file.replace('<VerdictTable />', '<PointTable ground="stance" />')
  expect(await flow(plain)).toBe(plain)
})

test('the glossary leads to the slides that mark a term', () => {
  const pages = pagesByTerm([
    { content: '統治と**生態系**', layout: 'dialogue', claims: [] },
    { content: '## 統治', layout: 'default', claims: [] },
    { content: '統治', layout: 'section', claims: [] },
    { content: '統治', layout: 'default', claims: [] },
  ])
  expect(pages).toMatchObject({ W5: [1], W9: [1, 4], W1: [] })
})

test('a source is used by a slide, by a claim on it, by a verdict or by a definition, once', () => {
  const [claims, sources] = [records('claims'), records('sources')]
  const [plain, judged] = [claims.filter(c => !c.article_verdict), claims.filter(c => c.article_verdict)]
  const slides = [
    { content: '<SourceEntry id="one" lead="…" />', claims: [] },
    { content: '', claims: [plain[0]!.id] },
  ]
  const more = ['one', 'two', 'three'].map(id => ({ ...sources[0]!, id }))
  const used = usedSources([...sources, ...more], usedClaims([plain[0]!, plain[1]!, judged[0]!], [], namedIn(slides)), namedIn(slides)).map(({ id }) => id)
  expect(used.sort()).toEqual([...new Set(['one', ...plain[0]!.sources, ...judged[0]!.sources])].sort())
})

test('a verdict is said in its word, and again on the scale of the fact-checkers', () => {
  expect(verdictWord({ article_verdict: 'holds' })).toBe('そのとおり')
  expect(verdictWord({ article_verdict: 'not-so' })).toBe('当てはまらない')
  expect(verdictWord({})).toBeUndefined()
  expect(ratingWord({ rating: 'withheld' })).toBe('判定留保')
  expect(ratingWord({})).toBeUndefined()
})

test('a claim is overdue on the day after the one by which it must be looked at again', () => {
  const claims = [{ id: 'a', recheck: '2026-03-31' }, { id: 'b', recheck: '2027-01-01' }, { id: 'c', recheck: undefined }]
  expect(overdue(claims, '2026-03-31')).toEqual([])
  expect(overdue(claims, '2026-04-01').map(({ id }) => id)).toEqual(['a'])
})
