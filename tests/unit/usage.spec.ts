import { expect, test } from '@playwright/test'
import { parse } from 'yaml'
import { shortAuthors, whenOf } from '../../content/cite.ts'
import { records } from '../../content/index.ts'
import { usedClaims } from '../../content/usage.ts'
import { frontMatterProblem } from '../../slidev/front-matter.ts'

test('a claim is used by a slide, by a list or by the table of verdicts; one that stands nowhere is not', () => {
  const claims = records('claims').filter(({ id }) => ['capex-2025', 'scio-1509', 'art-01-org-count'].includes(id))
  expect(usedClaims(claims, { terms: [], releases: [] }, { claims: ['scio-1509'], sources: [] }).map(({ id }) => id)).toEqual(['art-01-org-count', 'scio-1509'])
  expect(usedClaims(claims, { terms: [], releases: [{ claim: 'capex-2025' }] }, { claims: [], sources: [] }).map(({ id }) => id).sort()).toEqual(['art-01-org-count', 'capex-2025'])
})

test('dates and authors are written as one says them', () => {
  expect(['2025', '2025-12', '2025-12-06'].map(whenOf)).toEqual(['2025年', '2025年12月', '2025年12月6日'])
  expect(whenOf(null)).toBe('')
  expect(shortAuthors('A, B, C')).toBe('A ほか')
  expect(shortAuthors('A, B')).toBe('A, B')
})

for (const [name, record, line, problem] of [
  ['an id that nobody knows', 'beats: [E99]', 1, '「beats」の「E99」は content/beats.yaml にありません。「E9」のことですか。綴りを直すか、そちらに加えてください。'],
  ['a picture that nobody drew', 'picture: two-cart', 1, '「picture」の「two-cart」は content/pictures.yaml にありません。「two-carts」のことですか。'],
  ['a misspelt key', 'claim: [capex-2025]', 1, '「claim」という項目はありません。「claims」のことですか。綴りを直すか、この行を消してください。'],
  ['a misspelt layout', 'layout: dialog', 1, '「layout」の値「dialog」は使えません。書けるのは '],
  ['a number in words', 'minutes: two', 1, '「minutes」の値「two」は使えません。数か、{lecture: 3, study-group: 5} のように版ごとの数で書いてください。'],
  ['an edition that does not exist', 'cut: lektcher', 1, '「cut」の「lektcher」は content/editions.yaml にありません。'],
] as const) {
  test(`${name} in the front matter is found with its line`, () => {
    const found = frontMatterProblem(parse(record), `---\n${record}\n---\n\n## 題`, false)
    expect(found?.problem).toContain(problem)
    expect(found?.line).toBe(line)
  })
}

test('what Slidev knows, and what the deck adds, is welcome', () => {
  expect(frontMatterProblem({ layout: 'dialogue', clicks: 2, beats: ['E1'], claims: ['capex-2025'], cut: 'lecture' }, '', false)).toBeUndefined()
  expect(frontMatterProblem({ theme: 'default' }, 'theme: default', false)?.problem).toContain('「theme」という項目はありません。')
  expect(frontMatterProblem({ theme: 'default' }, 'theme: default', true)).toBeUndefined()
})
