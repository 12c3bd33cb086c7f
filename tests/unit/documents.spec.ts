import { expect, test } from '@playwright/test'
import { fileOf } from '../../content/documents.ts'
import { mainEdition } from '../../content/index.ts'

test('a document is made of each edition, or once of the longest', () => {
  const handout = { id: 'handout', name: '', paper: 'a4' } as const
  expect(fileOf(handout, { id: 'short' })).toBe('short-handout.pdf')
  const once = { ...handout, once: true, file: 'whole' } as const
  expect(fileOf(once, mainEdition())).toBe('whole.pdf')
  expect(fileOf(once, { id: 'short' })).toBeUndefined()
})
