import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { mainEdition, records } from '../../content/index.ts'
import { printedSlides } from '../../slidev/dom.ts'
import { CopiedProject } from '../copied-project.ts'
import { test } from '../rendered/site.ts'
import { run } from '../run.ts'

const deck = `---
fonts: { provider: none }
favicon: /favicon.svg
layout: cover
---

# 試し

---
layout: default
cut: talk
---

## 二枚め

言うこと
`

let copy: CopiedProject

test.beforeAll(async () => {
  copy = await CopiedProject.of(deck)
})
test.afterAll(() => copy.remove())

test('check reads every slide that is printed', async ({ printed }) => {
  const { status, stdout } = run('check')
  expect(status).toBe(0)
  const [, counted] = stdout.match(/(\d+)枚のスライド/) ?? []
  expect(Number(counted)).toBe(await printed.locator(printedSlides).count())
  expect(Number(counted)).toBeGreaterThan(1)
})

for (const command of ['check', 'build', 'start', 'export', 'shots']) {
  test(`a misspelt key stops ${command} with file, line and the nearest key`, async () => {
    const copy = await CopiedProject.of(deck.replace('layout: default', 'layout: default\nclaim: [v3-gpu-hours]'))
    const { status, stderr } = copy.run(command)
    await copy.remove()
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).toMatch(new RegExp(`✗ ${mainEdition().entry}:11 .*「claims」のことですか`))
    expect(status).toBe(1)
  })
}

test('export leaves every document of every edition as a PDF', async () => {
  const { status, stdout, stderr } = copy.run('export')
  expect(stderr).toBe('')
  expect(status).toBe(0)
  const documents = records('documents')
  const names = [
    ...records('editions').flatMap(edition => documents.filter(({ once }) => !once).map(document => `${edition.id}-${document.id}.pdf`)),
    ...documents.filter(({ once }) => once).map(({ id, file = id }) => `${file}.pdf`),
  ]
  expect((await readdir(join(copy.folder, 'exports'))).filter(name => name.endsWith('.pdf')).sort()).toEqual(names.sort())
  const pdf = await getDocument({ data: new Uint8Array(await readFile(join(copy.folder, 'exports', names[0]!))), verbosity: 0 }).promise
  expect(pdf.numPages).toBe(2)
  expect(stdout).toContain('2ページ')
})

test('shots leaves a picture of each slide and a sheet', async () => {
  const { status, stderr } = copy.run('shots')
  expect(stderr).toBe('')
  expect(status).toBe(0)
  expect((await readdir(join(copy.folder, 'exports/shots'))).sort()).toEqual(['001.png', '002.png', 'sheet-1.png'])
})

test('build leaves a site, and nothing beside it', async () => {
  const before = await readdir(copy.folder)
  const { status, stderr } = copy.run('build')
  expect(stderr).toBe('')
  expect(status).toBe(0)
  expect(existsSync(join(copy.folder, 'dist/index.html'))).toBe(true)
  expect((await readdir(copy.folder)).filter(name => !before.includes(name))).toEqual(['dist'])
})
