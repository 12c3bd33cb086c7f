import { expect, test } from '@playwright/test'
import { shortAuthors, whenOf } from '../../content/cite.ts'
import { readContent } from '../../content/read.ts'
import { unusedClaims } from '../../content/usage.ts'
import { strangerIn } from '../../setup/hooks/front-matter.ts'

test('a claim that stands nowhere is listed, one in the table of verdicts or on a slide is not', () => {
  const claims = readContent('claims.yaml').filter(({ id }) => ['capex-2025', 'scio-1509', 'art-01-org-count'].includes(id))
  expect(unusedClaims(claims, [], [{ frontmatter: { claims: ['scio-1509'] } }])).toEqual(['capex-2025'])
})

test('dates and authors are written as one says them', () => {
  expect(['2025', '2025-12', '2025-12-06'].map(whenOf)).toEqual(['2025年', '2025年12月', '2025年12月6日'])
  expect(whenOf(null)).toBe('')
  expect(shortAuthors('A, B, C')).toBe('A ほか')
  expect(shortAuthors('A, B')).toBe('A, B')
})

test('an id in the front matter that nobody knows is found with its line', () => {
  const slide = (frontmatter: Record<string, unknown>, raw: string) => ({ frontmatter, source: { raw } }) as unknown as Parameters<typeof strangerIn>[0]
  expect(strangerIn(slide({ beats: ['E1'], claims: ['capex-2025'] }, ''))).toBeUndefined()
  expect(strangerIn(slide({ beats: ['E99'] }, '---\nlayout: dialogue\nbeats: [E99]\n---'))).toEqual({
    line: 2,
    problem: '「beats」の「E99」は content/beats.yaml にありません。綴りを直すか、そちらに加えてください。',
  })
  expect(strangerIn(slide({ claims: ['nothing'] }, '---\nclaims: [nothing]\n---'))?.line).toBe(1)
})
