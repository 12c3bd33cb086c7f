import { spawnSync } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from '@playwright/test'
import { records } from '../../content/index.ts'
import { buildOptions, startOptions } from '../../slidev/cli-options.ts'
import { addressOf, anyDiagram, anyLayout, anySlide, canvas as canvasOf, END, nextSlide, noteClicks, ownClocks, presenterNote, printedSlide, printedSlides, shownSlide } from '../../slidev/dom.ts'
import { settings } from '../../slidev/kept-settings.ts'
import { canvas, root } from '../../slidev/project.ts'
import { headOf, readDeck, slidesDocument } from '../deck.ts'
import { standing, test } from '../rendered/site.ts'

/**
 * All that the deck relies on in Slidev's inside, one promise a test. On a new Slidev this fails first, and says which one
 * it no longer keeps. Everything else goes through Slidev's public door.
 */

const deck = await readDeck()
const client = (path: string) => readFile(join(root, 'node_modules/@slidev/client', path), 'utf8')

test('the public door offers what the deck takes through it', async () => {
  const [door, types] = await Promise.all([client('index.ts'), readFile(join(root, 'types/slidev-client.d.ts'), 'utf8')])
  const taken = Array.from(types.matchAll(/export declare (?:function|const) (\w+)/g), ([, name]) => name!)
  expect(taken).toContain('useNav')
  const helpers = (await Promise.all(['layoutHelper.ts', 'env.ts'].map(client))).join('\n')
  for (const name of taken)
    expect.soft(`${door} ${helpers}`, name).toMatch(new RegExp(`\\b${name}\\b`))
})

test('what stands around a slide is where the page to read takes it from', async () => {
  const [constants, clicks, nav] = await Promise.all(['constants.ts', 'composables/useClicks.ts', 'composables/useNav.ts'].map(client))
  for (const name of ['CLICKS_MAX', 'injectionClicksContext', 'injectionCurrentPage', 'injectionFrontmatter', 'injectionRenderContext', 'injectionRoute', 'injectionSlidevContext'])
    expect.soft(constants, name).toContain(`export const ${name} `)
  expect(clicks).toContain('export function createFixedClicks(')
  expect(nav).toContain('export function useFixedNav(')
})

test('the settings that Slidev keeps in the browser are those that are looked at before it reads them', async () => {
  const files = (await readdir(join(root, 'node_modules/@slidev/client'), { recursive: true })).filter(file => /\.(?:ts|vue)$/.test(file) && !file.includes('node_modules'))
  const code = (await Promise.all(files.map(client))).join('\n')
  const kept = Array.from(code.matchAll(/useLocalStorage(?:<[^(]*>)?\(\s*'([\w-]+)'/g), ([, key]) => key!)
  expect([...new Set(kept)].sort()).toEqual(Object.keys(settings).sort())
})

test('windows tell each other through what the public door adds, each by the name of its state', async () => {
  const sync = await client('state/syncState.ts')
  expect(sync).toContain('builtinSync.disable()')
  expect(sync).toMatch(/syncWrites\.value\[channelKey\] = syncInterfaces\s+\.map\(sync => sync\.init/)
})

test('the print page is where the documents import it from', async () => {
  expect(await client('pages/print.vue')).toContain('<PrintContainer')
})

test('the presenter’s page is where the clock is put over it, under the name by which it is found', async () => {
  expect(await client('pages/presenter.vue')).toContain('registerShortcuts()')
  expect(await client('setup/routes.ts')).toMatch(/name: 'presenter',\s+path: '\/presenter\/:no'/)
})

test('what writes has the names by which it is shut out', async () => {
  const [menu, routes, presenter, notes, overview, editable, fixed] = await Promise.all([
    'setup/context-menu.ts',
    'setup/routes.ts',
    'pages/presenter.vue',
    'pages/notes.vue',
    'pages/overview.vue',
    'internals/NoteEditable.vue',
    'internals/NoteStatic.vue',
  ].map(client))
  expect.soft(menu).toMatch(/icon: 'i-carbon:text-annotation-toggle',[^\n]*\n\s+label: showEditor/)
  expect.soft(routes).toContain('name: \'notes-edit\'')
  for (const [page, title] of [[presenter, 'Edit Notes'], [notes, 'Edit notes'], [overview, 'Open in editor']] as const)
    expect.soft(page).toContain(`title="${title}"`)
  for (const page of [presenter, overview])
    expect.soft(page).toContain('from \'../internals/NoteEditable.vue\'')
  for (const note of [editable, fixed])
    expect.soft(note).toMatch(/no: (?:number|\{\s+type: Number)/)

  const [server] = (await readdir(join(root, 'node_modules/@slidev/cli/dist'))).filter(name => name.startsWith('serve-'))
  const code = await readFile(join(root, 'node_modules/@slidev/cli/dist', server!), 'utf8')
  for (const name of ['name: "slidev:monaco-write"', '"/__mcp"', 'data.config.drawings.persist && key === "drawings"'])
    expect.soft(code).toContain(name)
  // All that the server answers by itself, in this order: its page, slides, programs. A new one wants a look at the guard.
  expect(code.match(/middlewares\.use\(/g)).toHaveLength(3)
})

test('the headmatter of each edition sets the canvas that commands and tests use', async () => {
  for (const edition of records('editions')) {
    const head = await headOf(edition) as { canvasWidth: number, aspectRatio: string }
    const [width = 0, height = 0] = head.aspectRatio.split('/').map(Number)
    expect.soft({ width: head.canvasWidth, height: head.canvasWidth * height / width }, edition.entry).toEqual(canvas)
  }
})

test('a slide stands behind its number, at its click, under the names that the deck uses', async ({ page, site }) => {
  const no = deck.findIndex(({ content }) => content.includes('```dialogue')) + 1
  await page.goto(addressOf.slide(site.url, no, 1))
  const slide = page.locator(shownSlide(no))
  await expect(slide).toBeVisible()
  await expect(slide).toHaveClass(new RegExp(anySlide.slice(1)))
  await expect(slide.locator(anyLayout)).toHaveCount(1)
  expect(await page.locator(canvasOf).boundingBox()).toMatchObject(canvas)
  expect(standing(page)).toEqual({ no, clicks: 1 })
})

test('what waits for a click has the class that hides it, and loses it with the click', async ({ page, site }) => {
  const no = deck.findIndex(({ content }) => content.includes('```dialogue')) + 1
  await page.goto(addressOf.slide(site.url, no))
  const waiting = page.locator(shownSlide(no)).locator('.slidev-vclick-target.slidev-vclick-hidden')
  await expect(waiting.first()).toBeAttached()
  const before = await waiting.count()
  await page.keyboard.press('ArrowRight')
  await expect(waiting).toHaveCount(before - 1)
})

test('END is past the last click of every slide', async ({ page, site }) => {
  const no = deck.findIndex(({ content }) => content.includes('```dialogue')) + 1
  await page.goto(addressOf.slide(site.url, no, END))
  await expect(page.locator(shownSlide(no))).toBeVisible()
  await expect(page.locator(shownSlide(no)).locator('.slidev-vclick-hidden')).toHaveCount(0)
})

test('while a button or a link has the focus, keys turn no slide; anything else lets them through', async ({ page, site }) => {
  const no = deck.findIndex(({ content }) => content.includes('<HistoriesLab')) + 1
  await page.goto(addressOf.slide(site.url, no))
  const button = page.locator(shownSlide(no)).getByRole('button').first()
  await button.focus()
  await page.keyboard.press('ArrowRight')
  await expect(button).toBeFocused()
  expect(standing(page).no).toBe(no)
  await button.blur()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => standing(page).no).toBe(no + 1)
})

test('a diagram is drawn in an open shadow root, and its clicks are counted', async ({ page, site }) => {
  const no = deck.findIndex(({ content }) => content.includes('enclosure-loop.mmd')) + 1
  await page.goto(addressOf.slide(site.url, no))
  const picture = page.locator(shownSlide(no)).locator(anyDiagram).getByRole('img')
  await expect(picture).toBeVisible()
  expect(await picture.evaluate(svg => (svg.getRootNode() as ShadowRoot).mode)).toBe('open')
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => standing(page)).toEqual({ no, clicks: 1 })
})

test('`print` in the address shows every slide in its end state, under the names that the deck uses', async ({ page, site }) => {
  await page.goto(addressOf.document(site.url, slidesDocument.id))
  await expect(page.locator(printedSlides)).toHaveCount(deck.length)
  await expect(page.locator('html')).toHaveClass(/\bprint\b/)
  await expect(page.locator(printedSlide(deck.length))).toBeAttached()
  await expect(page.locator('.slidev-vclick-hidden')).toHaveCount(0)
})

test('the presenter has the note, with a mark for each click', async ({ page, site }) => {
  const slide = deck.find(({ note }) => note.includes('[click]'))!
  await page.goto(addressOf.presenter(site.url, slide.no))
  await expect(page.locator(presenterNote).first()).toBeVisible()
  await expect(page.locator(presenterNote).first().locator(noteClicks)).toHaveCount(slide.note.split('[click]').length - 1)
})

test('Slidev’s own clocks stand last in their rows, and the next slide has its place', async ({ page, site }) => {
  expect(await client('pages/presenter.vue')).toMatch(/<TimerBar \/>\s*<\/div>[\s\S]*<TimerInlined \/>\s*<\/div>/)
  await page.goto(addressOf.presenter(site.url, 2))
  await expect(page.locator(nextSlide)).toBeVisible()
  await expect(page.locator(ownClocks)).toHaveCount(2)
  await expect(page.locator(ownClocks).last()).toContainText(':')
  for (const clock of await page.locator(ownClocks).all())
    await expect(clock).toBeHidden()
})

test('Slidev’s commands know the options that are passed on to them, and `start` passes on all', () => {
  const cli = fileURLToPath(import.meta.resolve('@slidev/cli/bin/slidev.mjs'))
  const known = (...command: string[]) => {
    const { stdout } = spawnSync(process.execPath, [cli, ...command, '--help'], { encoding: 'utf8' })
    return Array.from(stdout.matchAll(/^ +(?:-\w, )?--([\w-]+)/gm), ([, name]) => name!).filter(name => !['help', 'version'].includes(name))
  }
  expect(Object.keys(startOptions).sort()).toEqual(known().sort())
  expect(known('build')).toEqual(expect.arrayContaining(Object.keys(buildOptions)))
})
