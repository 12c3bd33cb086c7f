import type { Page } from '@playwright/test'
import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { root } from '../../slidev/project.ts'
import { quoted } from '../unit/quoted.ts'

/** What the copy has no need of. */
const left = new Set(['node_modules', 'dist', 'exports', 'tests', 'pages', 'test-results'])

const deck = `---
fonts: { provider: none }
favicon: /favicon.svg
layout: cover
---

# 試し

---
layout: dialogue
claims: [${quoted.claim}]
---

## もう${quoted.written}の門

\`\`\`dialogue
富良野: もう${quoted.written}だ。
Phrona: それは統治です。
\`\`\`

<!-- ${quoted.written}と言う -->

---
layout: appendix
---

## 用語集

<GlossaryTable />

<!--
次へ: 終わり。
-->
`

let folder: string
let server: ChildProcess
let url: string

// A copy of the project beside it, so that its own content is never touched.
test.beforeAll(async () => {
  test.setTimeout(180_000)
  folder = await mkdtemp(join(root, '.building-test-'))
  for (const name of await readdir(root)) {
    if (!left.has(name) && !name.startsWith('.'))
      await cp(join(root, name), join(folder, name), { recursive: true })
  }
  await writeFile(join(folder, 'slides.md'), deck)

  const cli = fileURLToPath(import.meta.resolve('@slidev/cli/bin/slidev.mjs'))
  server = spawn(process.execPath, [cli, 'slides.md'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined } })
  url = await new Promise<string>((resolve, reject) => {
    let output = ''
    server.stdout!.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk
      const address = output.match(/public slide show\s+> (http:\/\/\S+)/)?.[1]
      if (address)
        resolve(address)
    })
    server.on('exit', () => reject(new Error(output)))
  })
})

test.afterAll(async () => {
  server?.kill()
  await rm(folder, { recursive: true, force: true })
})

/** Writes over what stands in a file of the copy's content, as an editor does. */
async function edit(file: string, from: string | RegExp, to: string) {
  const path = join(folder, 'content', file)
  const text = await readFile(path, 'utf8')
  expect(text, file).toMatch(from)
  await writeFile(path, text.replace(from, to))
}

const slide = (page: Page, no: number) => page.locator(`#slideshow .slidev-page-${no}`)

test('an edited claim, term, speaker or word shows at once; a mistake shows with its line, and goes when it is mended', async ({ page }) => {
  await page.goto(`${url}2?clicks=9`)
  await expect(slide(page, 2).locator('.bubble').first()).toContainText(`もう${quoted.value}だ。`, { timeout: 90_000 })

  await test.step('a claim: in words and titles', async () => {
    await edit('claims.yaml', /(?<=- id: derivative-63-2025[\s\S]{0,400}value: )63/, '64')
    await expect(slide(page, 2).locator('.bubble').first()).toContainText('もう64%だ。')
    await expect(slide(page, 2).locator('h2')).toHaveText('もう64%の門')
  })

  await test.step('a claim: in the title that links say, and in the note', async () => {
    const { title, note } = await (await page.request.get(`${url}__slidev/slides/2.json`)).json() as { title: string, note: string }
    expect({ title, note }).toEqual({ title: 'もう64%の門', note: '64%と言う' })
  })

  await test.step('a term: where it is marked, and on its card', async () => {
    await edit('glossary.yaml', '違う価値の体系が', '異なる価値の体系が')
    await edit('glossary.yaml', 'marks: [ガバナンス, 統治]', 'marks: [ガバナンス]')
    await edit('glossary.yaml', 'marks: [多元主義]', 'marks: [多元主義, それ]')
    await expect(slide(page, 2).locator('.glossary-term')).toHaveText('それ')
    await expect(slide(page, 2).locator('.definition-card')).toContainText('異なる価値の体系が')
  })

  await test.step('a speaker', async () => {
    await edit('speakers.yaml', 'name: Phrona', 'name: フローナ')
    const overlay = page.locator('vite-error-overlay .message-body')
    await expect(overlay).toContainText('slides.md:18 「Phrona」という話し手はいません。「富良野」か「フローナ」にするか')
    await edit('speakers.yaml', 'name: フローナ', 'name: Phrona')
    await expect(overlay).toHaveCount(0)
    await expect(slide(page, 2).locator('.bubble')).toHaveCount(2)
  })

  await test.step('a word', async () => {
    await page.goto(`${url}4`)
    await expect(slide(page, 4).locator('tr[data-term=W8]')).toContainText('異なる価値の体系が')
    await expect(slide(page, 4).locator('tr[data-term=W8] a')).toHaveText('2')
    await edit('words/slides.yaml', '\'{title}({no})\'', '\'{title} その{no}\'')
    await expect(slide(page, 4).locator('h2')).toHaveText('用語集 その二')
  })

  await test.step('a mistake', async () => {
    await edit('glossary.yaml', 'term: 多元主義', 'trem: 多元主義')
    const overlay = page.locator('vite-error-overlay .message-body')
    await expect(overlay).toContainText('content/glossary.yaml:')
    await edit('glossary.yaml', 'trem: 多元主義', 'term: 多元思想')
    await expect(slide(page, 4).locator('tr[data-term=W8]')).toContainText('多元思想')
    await expect(overlay).toHaveCount(0)
  })
  expect(basename(folder)).toMatch(/^\.building-test-/)
})
