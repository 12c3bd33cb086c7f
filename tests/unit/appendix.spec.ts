import { expect, test } from '@playwright/test'
import { records } from '../../content/index.ts'
import { verdictWord } from '../../content/standing.ts'
import { usedClaims, usedSources } from '../../content/usage.ts'
import { fillAppendix } from '../../markdown/appendix.ts'
import { namedIn } from '../../markdown/named.ts'
import { shareOf } from '../../markdown/share.ts'

const tables = { sources: records('sources'), claims: records('claims'), terms: records('terms') }

test('slides with the same component share its list evenly, and nothing is left over', () => {
  const slides = ['', '<List />', '', '<List />', '<List />'].map(content => ({ content }))
  const list = [1, 2, 3, 4, 5, 6, 7]
  const shares = [2, 4, 5].map(no => shareOf(list, 'List', slides, no))
  expect(shares.flat()).toEqual(list)
  expect(shares.map(share => share.length).sort()).toEqual([2, 2, 3])
  expect(shareOf(list, 'List', slides, 1)).toEqual([])
})

test('a source is used by a slide, by a claim on it, by a verdict or by a definition, once', () => {
  const { claims, sources } = tables
  const [plain, judged] = [claims.filter(c => !c.article_verdict), claims.filter(c => c.article_verdict)]
  const slides = [
    { content: '<SourceEntry id="one" lead="…" />', claims: [] },
    { content: '', claims: [plain[0]!.id] },
  ]
  const more = ['one', 'two', 'three'].map(id => ({ ...sources[0]!, id }))
  const used = usedSources([...sources, ...more], usedClaims([plain[0]!, plain[1]!, judged[0]!], [], namedIn(slides)), namedIn(slides)).map(({ id }) => id)
  expect(used.sort()).toEqual([...new Set(['one', ...plain[0]!.sources, ...judged[0]!.sources])].sort())
})

test('an appendix slide is told what to show, and other markup is left alone', () => {
  const slides = [
    { content: '統治と**生態系**', layout: 'dialogue', claims: [] },
    { content: '<GlossaryTable />', layout: 'appendix', claims: [] },
  ]
  const filled = fillAppendix('## 題\n\n<GlossaryTable />\n\n<br />', 2, slides, tables)
  expect(filled).toContain(`:ids='${JSON.stringify(tables.terms.map(({ id }) => id))}'`)
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
