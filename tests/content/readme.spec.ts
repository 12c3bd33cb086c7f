import type { Usage } from '../../scripts/lib/usage.ts'
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

  test(`${file} names options that a command takes`, async () => {
    const usages = await Promise.all(['start', 'build', 'export', 'shots', 'check', 'bench'].map(async name => (await import(`../../scripts/commands/${name}.ts`) as { usage: Usage }).usage))
    // `npm test` passes on Playwright's.
    const known = new Set(['help', 'grep', ...usages.flatMap(({ options }) => Object.keys(options).filter(name => !options[name]!.refused))])
    const named = Array.from(text.matchAll(/(?<=[ `])--([a-z]+(?:-[a-z]+)*)/g), ([, name]) => name!)
    expect(named).toEqual(expect.arrayContaining(['with-notes', 'edit', 'remote']))
    expect(named.filter(name => !known.has(name))).toEqual([])
  })

  test(`${file} shows pictures that are there`, () => {
    const shown = [...text.matchAll(/!\[([^\]]+)\]\(([^)]+)\)/g)]
    expect(shown.length).toBeGreaterThan(5)
    for (const [, , path] of shown)
      expect.soft(existsSync(join(root, path!)), path).toBe(true)
  })
}
