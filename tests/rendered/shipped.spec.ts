import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { records } from '../../content/index.ts'
import { root } from '../../slidev/project.ts'
import { builtSite } from '../built-site.ts'
import { readDeck } from '../deck.ts'

async function textsOf(folder: string, ending: string): Promise<string> {
  const names = (await readdir(folder, { recursive: true })).filter(name => name.endsWith(ending))
  return (await Promise.all(names.map(name => readFile(join(folder, name), 'utf8')))).join('\n')
}

test('diagrams are in the site as they were drawn before: what draws them stays at home', async () => {
  const code = await textsOf(join(root, builtSite, 'assets'), '.js')
  expect(code).toContain('性能で')
  for (const word of ['getDiagramFromText', 'Syntax error in text', 'graphlib', 'cytoscape', 'katex'])
    expect.soft(code.includes(word), word).toBe(false)
})

test('faces come cut to what the deck says, as files of their own', async () => {
  const names = (await readdir(join(root, builtSite, 'assets'), { recursive: true })).filter(name => /\.(?:woff2?|ttf|otf)$/.test(name))
  expect(names.filter(name => !name.endsWith('.woff2'))).toEqual([])
  expect(names.length).toBeLessThan(16)
  const styles = await textsOf(join(root, builtSite, 'assets'), '.css')
  expect(styles).not.toContain('data:font')
  expect(styles.match(/@font-face/g)).toHaveLength(names.length)
})

test('the site carries the claims that its slides use, and no other', async () => {
  const code = await textsOf(join(root, builtSite, 'assets'), '.js')
  const named = new Set([...(await readDeck()).flatMap(({ claims }) => claims), ...records('terms').flatMap(({ claims }) => claims)])
  const claims = records('claims')
  const needed = claims.filter(({ id, article_verdict }) => article_verdict || named.has(id))
  expect(needed.length).toBeGreaterThan(20)
  expect(claims.length).toBeGreaterThan(needed.length)
  for (const { id, claim_ja } of claims)
    expect.soft(code.includes(claim_ja), id).toBe(needed.some(claim => claim.id === id))
})
