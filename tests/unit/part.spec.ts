import { expect, test } from '@playwright/test'
import { partAt } from '../../components/frame/part.ts'

const slides = [
  { title: '表紙', frontmatter: { part: '開幕' } },
  { title: '二枚め', frontmatter: {} },
  { title: 'エコシステム戦略', frontmatter: { part: '主題1', emblem: '囲' } },
  { title: '四枚め', frontmatter: {} },
]

test('a slide belongs to the nearest part before it', () => {
  expect(partAt(slides, 2)).toEqual({ name: '開幕' })
  expect(partAt(slides, 3)).toEqual({ name: 'エコシステム戦略', emblem: '囲' })
  expect(partAt(slides, 4)).toEqual({ name: 'エコシステム戦略', emblem: '囲' })
})

test('a slide before any part belongs to none', () => {
  expect(partAt([{ frontmatter: {} }], 1)).toBeUndefined()
})
