import { expect, test } from '@playwright/test'
import { piecesOf } from '../../components/deck/address.ts'
import { records } from '../../content/index.ts'
import { overdue, ratingWord, verdictWord } from '../../content/standing.ts'
import { usedClaims, usedSources } from '../../content/usage.ts'
import { namedIn } from '../../markdown/named.ts'
import { pagesByTerm } from '../../markdown/slide-terms.ts'

test('the glossary leads to the slides that mark a term', () => {
  const pages = pagesByTerm([
    { content: '統治と**生態系**', layout: 'dialogue' },
    { content: '## 統治', layout: 'default' },
    { content: '統治', layout: 'section' },
    { content: '統治', layout: 'default' },
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
  const used = usedSources([...sources, ...more], usedClaims([plain[0]!, plain[1]!, judged[0]!], { terms: [], releases: [] }, namedIn(slides)), namedIn(slides)).map(({ id }) => id)
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

test('an address may go on in the next line after what ends a word of it, and nowhere else', () => {
  expect(piecesOf('https://a-b.example/open-weight/c_1690898327029107.htm')).toEqual(['https://', 'a-', 'b.', 'example/', 'open-', 'weight/', 'c_1690898327029107.', 'htm'])
  expect(piecesOf('https://example.org/')).toEqual(['https://', 'example.', 'org/'])
  for (const { url } of records('sources'))
    expect.soft(piecesOf(url).join('')).toBe(url)
})
