import { expect, test } from '@playwright/test'
import { fillAppendix } from '../../components/appendix/fill.ts'
import { shareOf } from '../../components/appendix/share.ts'
import { usedSources } from '../../components/appendix/used-sources.ts'
import { readContent } from '../../content/read.ts'
import { verdictWord } from '../../content/words.ts'

const records = { sources: readContent('sources.yaml'), claims: readContent('claims.yaml'), terms: readContent('glossary.yaml') }

test('slides with the same component share its list evenly, and nothing is left over', () => {
  const slides = ['', '<List />', '', '<List />', '<List />'].map(content => ({ content }))
  const list = [1, 2, 3, 4, 5, 6, 7]
  const shares = [2, 4, 5].map(no => shareOf(list, 'List', slides, no))
  expect(shares.flat()).toEqual(list)
  expect(shares.map(share => share.length).sort()).toEqual([2, 2, 3])
  expect(shareOf(list, 'List', slides, 1)).toEqual([])
})

test('a source is used by a slide, by a claim on it, by a verdict or by a definition, once', () => {
  const { claims, sources } = records
  const [plain, judged] = [claims.filter(c => !c.article_verdict), claims.filter(c => c.article_verdict)]
  const slides = [
    { content: '<SourceEntry id="one" lead="…" />', frontmatter: {} },
    { content: '', frontmatter: { sources: ['two'], claims: [plain[0]!.id] } },
  ]
  const named = ['one', 'two', 'three'].map(id => ({ ...sources[0]!, id }))
  const used = usedSources(slides, { sources: [...sources, ...named], claims: [plain[0]!, plain[1]!, judged[0]!], terms: [] }).map(({ id }) => id)
  expect(used.sort()).toEqual([...new Set(['one', 'two', ...plain[0]!.sources, ...judged[0]!.sources])].sort())
})

test('an appendix slide is told what to show, and other markup is left alone', () => {
  const slides = [
    { content: '統治と**生態系**', frontmatter: { layout: 'dialogue' } },
    { content: '<GlossaryTable />', frontmatter: { layout: 'appendix' } },
  ]
  const filled = fillAppendix('## 題\n\n<GlossaryTable />\n\n<br />', 2, slides, records)
  expect(filled).toContain(`:ids='${JSON.stringify(records.terms.map(({ id }) => id))}'`)
  expect(filled).toContain('"W5":[1]')
  expect(filled).toContain('"W9":[1]')
  expect(filled).toContain('"W1":[]')
  expect(filled).toMatch(/^## 題\n[\s\S]*<br \/>$/)
})

test('a claim that holds with a reservation is おおむね, one that plainly holds is そのとおり', () => {
  expect(verdictWord({ article_verdict: 'holds', verdict_ja: 'その通り。ただし欧米も同じ。' })).toBe('そのとおり')
  expect(verdictWord({ article_verdict: 'holds', verdict_ja: '表の上では成り立つ。' })).toBe('おおむね')
  expect(verdictWord({ article_verdict: 'reversed', verdict_ja: '逆。' })).toBe('逆')
  expect(verdictWord({})).toBeUndefined()
})
