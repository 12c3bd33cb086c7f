import type { Browser, BrowserContext } from '@playwright/test'
import { existsSync } from 'node:fs'
import { appendFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join, relative, sep } from 'node:path'
import { expect } from '@playwright/test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { mainEdition, records } from '../../content/index.ts'
import { serve } from '../../scripts/lib/site.ts'
import { addressOf, presenterNote, printedSlides, shownSlide } from '../../slidev/dom.ts'
import { keptFolder } from '../../slidev/packages.ts'
import { root } from '../../slidev/project.ts'
import { CopiedProject, smallDeck as deck } from '../copied-project.ts'
import { slidesDocument } from '../deck.ts'
import { test } from '../rendered/site.ts'
import { run } from '../run.ts'

/** A key that nobody knows. */
const misspelt = deck.replace('layout: default', 'layout: default\nclaim: [v3-gpu-hours]')

// One after the other: what one has built to be printed from the next finds built.
test.describe.configure({ mode: 'default' })

let copy: CopiedProject

const openPdf = async (path: string) => getDocument({ data: new Uint8Array(await readFile(path)), verbosity: 0 }).promise

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

test('a misspelt key is listed by check with file, line and the nearest key', async () => {
  const copy = await CopiedProject.of(misspelt)
  const { status, stdout, stderr } = copy.run('check')
  await copy.remove()
  expect(stdout).toMatch(new RegExp(`${mainEdition().entry}:11 .*「claims」のことですか`))
  expect(stderr.trim()).toMatch(/^✗ 誤りが\d+件あります。[^\n]*$/)
  expect(status).toBe(1)
})

for (const command of ['build', 'start', 'export', 'shots']) {
  test(`a misspelt key stops ${command} with file, line and the nearest key`, async () => {
    const copy = await CopiedProject.of(misspelt)
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
  const slides = `${mainEdition().id}-${slidesDocument.id}.pdf`
  const pdf = await openPdf(join(copy.folder, 'exports', slides))
  expect(pdf.numPages).toBe(2)
  expect(stdout).toMatch(new RegExp(`✓ exports/${slides}\\(2ページ、\\d+ KB\\)`))
  expect(stdout.match(/^\[\d+\/\d+\] .+…$/gm), 'a line for each site and each document').toHaveLength(records('editions').length + names.length)
  expect(stdout, 'plain lines, where nobody sees a bar').not.toMatch(/[^\n\P{Cc}]/u)
})

test('what is chosen for print reaches the page, and the sheet is the page’s own', async () => {
  const copy = await CopiedProject.of(deck)
  await appendFile(join(copy.folder, 'content/documents.yaml'), '- {id: probe, name: 試し刷り, paper: a4, choices: [layout, paper, mono]}\n')
  await writeFile(join(copy.folder, 'documents/probe.vue'), `<script setup lang="ts">
import { useStyleTag } from '@vueuse/core'
const { search } = location
useStyleTag(\`@page { size: \${new URLSearchParams(search).get('paper')} }\`)
</script>
<template><p data-document>{{ search }}</p></template>
`)
  const { status, stderr } = copy.run('export', [mainEdition().id, '--only', 'probe', '--layout', '3', '--paper', 'letter', '--mono'])
  expect(stderr).toBe('')
  expect(status).toBe(0)
  const pdf = await openPdf(join(copy.folder, 'exports', `${mainEdition().id}-probe.pdf`))
  await copy.remove()
  const page = await pdf.getPage(1)
  expect(page.view).toEqual([0, 0, 612, 792])
  const { items } = await page.getTextContent()
  expect(items.map(item => 'str' in item ? item.str : '').join('')).toContain('layout=3&paper=letter&mono')
})

test('--pptx leaves a PowerPoint file with a picture of each slide, and nothing else', async () => {
  await rm(join(copy.folder, 'exports'), { recursive: true })
  const { status, stderr } = copy.run('export', [mainEdition().id, '--pptx'])
  expect(stderr).toBe('')
  expect(status).toBe(0)
  const name = `${mainEdition().id}-${slidesDocument.id}.pptx`
  expect(await readdir(join(copy.folder, 'exports'))).toEqual([name])
  // A zip names its files in plain bytes.
  const zip = await readFile(join(copy.folder, 'exports', name), 'latin1')
  const count = (file: RegExp) => new Set(zip.match(file)).size
  expect(zip).toMatch(/^PK/)
  expect(count(/ppt\/slides\/slide\d+\.xml/g)).toBe(2)
  expect(count(/ppt\/media\/[\w-]+\.png/g)).toBe(2)
})

test('what is printed from is built again when something was edited, and then stands', async () => {
  // Words of this run alone: sites of the last may stand yet.
  const words = `数える札${Date.now()}`
  const file = `${mainEdition().id}-${slidesDocument.id}.pdf`
  const printed = async () => {
    const { status, stderr } = copy.run('export', [mainEdition().id, '--only', slidesDocument.id])
    expect(stderr).toBe('')
    expect(status).toBe(0)
    const { items } = await (await (await openPdf(join(copy.folder, 'exports', file))).getPage(2)).getTextContent()
    return items.map(item => 'str' in item ? item.str : '').join('')
  }
  const sites = async () => new Set((await filesWith(keptFolder('deck-sites'), words)).map(path => relative(keptFolder('deck-sites'), path).split(sep)[0])).size

  expect(await printed()).toContain('二枚め')
  const restore = await copy.falsify(mainEdition().entry, '二枚め', words)
  expect(await printed()).toContain(words)
  expect(await sites()).toBe(1)
  expect(await printed()).toContain(words)
  expect(await sites()).toBe(1)
  await restore()
})

test('shots leaves a picture of each slide and a sheet', async () => {
  const { status, stderr } = copy.run('shots')
  expect(stderr).toBe('')
  expect(status).toBe(0)
  expect((await readdir(join(copy.folder, 'exports/shots'))).sort()).toEqual(['001.png', '002.png', 'sheet-1.png'])
})

/** Builds the site, beside documents that were exported. @returns its folder, and what was said of it */
async function built(copy: CopiedProject, args: string[] = [], env: Record<string, string> = {}): Promise<{ dist: string, said: string }> {
  await mkdir(join(copy.folder, 'exports'), { recursive: true })
  for (const { id, once, file } of records('documents'))
    await writeFile(join(copy.folder, 'exports', once ? `${file}.pdf` : `${mainEdition().id}-${id}.pdf`), '%PDF')
  const { status, stderr } = copy.run('build', args, env)
  expect(status, stderr).toBe(0)
  return { dist: join(copy.folder, 'dist'), said: stderr.trim() }
}

/** Files below a folder that hold some words. */
async function filesWith(folder: string, words: string): Promise<string[]> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  const found = await Promise.all(files.map(async file => (await readFile(file, 'utf8')).includes(words) ? [file] : []))
  return found.flat()
}

/** Visits a site until the browser has kept it. @returns what the browser remembers */
async function visited(browser: Browser, url: string): Promise<BrowserContext> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(url)
  await page.waitForFunction(() => navigator.serviceWorker.ready.then(({ active }) => active?.state === 'activated'))
  await page.close()
  return context
}

test('build leaves a site, and nothing beside it; nobody finds a note in it, and presenters are told why', async ({ browser, page }) => {
  const before = await readdir(copy.folder)
  const { dist, said } = await built(copy)
  expect(said).toBe('')
  expect(existsSync(join(dist, 'index.html'))).toBe(true)
  expect((await readdir(copy.folder)).filter(name => !before.includes(name) && !['exports', 'node_modules'].includes(name))).toEqual(['dist'])

  // Editions share the file of a slide that is the same in them.
  expect((await filesWith(dist, '会場に言うこと')).length).toBeGreaterThan(0)
  expect(await filesWith(dist, '舞台裏')).toEqual([])
  const offered = records('documents').filter(({ backstage, spoken }) => !backstage && !spoken)
  expect((await readdir(join(dist, 'documents'))).sort()).toEqual(offered.map(({ id }) => `${mainEdition().id}-${id}.pdf`).sort())

  const site = await serve(relative(root, dist))
  for (const { id } of records('editions')) {
    await page.goto(`${site.url}${id === mainEdition().id ? '' : `${id}/`}#/read`)
    await expect(page.getByText('会場に言うこと'), id).toHaveCount(1)
  }
  for (const address of [addressOf.presenter(site.url, 2), `${site.url}#/notes`, `${site.url}#/documents/script`]) {
    await page.goto(address)
    await expect(page.getByText('話し手のノートは、この公開版には入っていません'), address).toBeVisible()
  }
  await page.goto(`${site.url}#/read`)
  await expect(page.getByText('話し手の言葉は、この公開版には入っていません')).toBeVisible()

  // The longest edition has the assets of all; a shorter one, when it is kept, takes them with it.
  const shorter = `${site.url}${records('editions')[0]!.id}/`
  expect((await readdir(dist, { recursive: true })).filter(path => basename(path) === 'assets')).toEqual(['assets'])
  const context = await visited(browser, shorter)
  await site.close()
  const later = await context.newPage()
  await later.goto(shorter)
  await expect(later.getByRole('heading', { name: '二枚め' })).toBeVisible()
  await context.close()
})

test('whoever asks for the notes gets them; without a browser its pages draw the diagrams; after one visit all of it is there without its host', async ({ browser, page }) => {
  // One that no build has drawn.
  const diagram = '```mermaid\nflowchart LR\naccTitle: 試し\naccDescr: ここからあそこへ\nA[ここ] --> B[あそこ]\n```'
  // One edition is enough, and sooner there.
  const copy = await CopiedProject.of(deck.replace('cut: talk', `cut: ${mainEdition().id}`).replace('<p v-click>会場に言うこと</p>', diagram))
  await copy.edit('content/editions.yaml', /^- id: [\s\S]*\n(?=- id: )/m, '')
  const { dist, said } = await built(copy, ['--with-notes'], { CHROME_PATH: '/nowhere/chrome' })
  expect(said).toMatch(/^! 図を先に描けなかったので、頁が開かれたときに描きます: .*\/nowhere\/chrome.*$/)
  expect(await filesWith(dist, '舞台裏の覚え書き')).toHaveLength(1)
  expect(await readdir(join(dist, 'documents'))).toHaveLength(records('documents').filter(({ backstage }) => !backstage).length)
  const site = await serve(relative(root, dist))
  await page.goto(addressOf.presenter(site.url, 2))
  await expect(page.locator(presenterNote).first()).toContainText('舞台裏の覚え書き')
  await expect(page.getByText('入っていません')).toHaveCount(0)

  const context = await visited(browser, site.url)
  await site.close()
  await copy.remove()

  const later = await context.newPage()
  await later.goto(`${site.url}index.html#/2`)
  await expect(later.locator(shownSlide(2))).toContainText('二枚め')
  await expect(later.locator(shownSlide(2)).getByText('あそこ')).toBeVisible()
  await later.goto(addressOf.document(site.url, 'handout'))
  await expect(later.locator('[data-document]')).toBeVisible()
  await later.goto(`${site.url}#/read`)
  await expect(later.getByRole('heading', { name: '二枚め' })).toBeVisible()
  for (const { id, once, file } of records('documents').filter(({ backstage }) => !backstage)) {
    const path = `documents/${once ? file : `${mainEdition().id}-${id}`}.pdf`
    expect(await later.evaluate(path => fetch(path).then(response => response.text()), path), path).toBe('%PDF')
  }
  expect(await later.evaluate(() => document.fonts.ready.then(fonts => [...fonts].filter(({ status }) => status === 'error').map(({ family }) => family)))).toEqual([])
  await context.close()
})
