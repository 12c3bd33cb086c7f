import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { records } from '../../content/index.ts'
import { root } from '../../slidev/project.ts'
import { builtSite } from '../built-site.ts'
import { readDeck } from '../deck.ts'

test('the site carries the claims that its slides use, and no other', async () => {
  const folder = join(root, builtSite, 'assets')
  const scripts = (await readdir(folder, { recursive: true })).filter(name => name.endsWith('.js'))
  const code = (await Promise.all(scripts.map(name => readFile(join(folder, name), 'utf8')))).join('\n')
  const named = new Set([...(await readDeck()).flatMap(({ claims }) => claims), ...records('terms').flatMap(({ claims }) => claims)])
  const claims = records('claims')
  const needed = claims.filter(({ id, article_verdict }) => article_verdict || named.has(id))
  expect(needed.length).toBeGreaterThan(20)
  expect(claims.length).toBeGreaterThan(needed.length)
  for (const { id, claim_ja } of claims)
    expect.soft(code.includes(claim_ja), id).toBe(needed.some(claim => claim.id === id))
})
