import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { records } from '../../content/index.ts'
import { root } from '../../slidev/project.ts'
import { readDeck } from '../deck.ts'

for (const file of ['README.md', 'README.ja.md']) {
  const text = readFileSync(join(root, file), 'utf8')

  test(`${file} says which slides of each edition carry which point`, async () => {
    const decks = await Promise.all(records('editions').toReversed().map(edition => readDeck(edition)))
    const rows = records('points').map(({ title, beats }) => {
      const slides = decks.map(deck => deck.filter(slide => beats.some(beat => slide.beats.includes(beat))).map(({ no }) => no).join(', '))
      return `| ${[title, ...slides].join(' | ')} |`
    })
    const titles = records('points').map(({ title }) => title)
    expect(text.split('\n').filter(line => titles.some(title => line.startsWith(`| ${title} |`)))).toEqual(rows)
  })

  test(`${file} shows pictures that are there`, () => {
    const shown = [...text.matchAll(/!\[([^\]]+)\]\(([^)]+)\)/g)]
    expect(shown.length).toBeGreaterThan(5)
    for (const [, , path] of shown)
      expect.soft(existsSync(join(root, path!)), path).toBe(true)
  })
}
