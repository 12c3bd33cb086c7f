import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { say } from '../../content/say.ts'
import { coldStart, CopiedProject, smallCover } from '../copied-project.ts'
import { quoted } from '../unit/quoted.ts'

const deck = `${smallCover}
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

<GlossaryTable :ids="['W8', 'W9']" />

<!--
次へ: 終わり。
-->
`

let project: CopiedProject
let url: string

test.beforeAll(async () => {
  project = await CopiedProject.of(deck)
  url = await project.present()
})
test.afterAll(() => project?.remove())

const edit = (file: string, from: string | RegExp, to: string) => project.edit(`content/${file}`, from, to)
const slide = (page: Page, no: number) => page.locator(`#slideshow .slidev-page-${no}`)

test('an edited claim, term, speaker or word shows at once; a mistake shows with its line, and goes when it is mended', async ({ page }) => {
  await page.goto(`${url}2?clicks=9`)
  await expect(slide(page, 2).locator('.bubble').first()).toContainText(`もう${quoted.value}だ。`, { timeout: coldStart })

  await test.step('a claim: in words and titles', async () => {
    await page.evaluate(() => Object.assign(window, { before: true }))
    await edit('claims.yaml', /(?<=- id: derivative-63-2025[\s\S]{0,400}value: )63/, '64')
    await expect(slide(page, 2).locator('.bubble').first()).toContainText('もう64%だ。')
    await expect(slide(page, 2).locator('h2')).toHaveText('もう64%の門')
    expect(await page.evaluate(() => 'before' in window), 'the page stays').toBe(true)
  })

  await test.step('a claim: how far it was checked', async () => {
    await edit('claims.yaml', /(?<=- id: derivative-63-2025[\s\S]{0,800}status: )confirmed-secondary/, 'article-only')
    await expect(slide(page, 2).locator('.source-line')).toContainText(say('status.article-only'))
    expect(await page.evaluate(() => 'before' in window), 'the page stays').toBe(true)
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
    await page.goto(`${url}3`)
    await expect(slide(page, 3).locator('tr[data-term=W8]')).toContainText('異なる価値の体系が')
    await expect(slide(page, 3).locator('tr[data-term=W8] a')).toHaveText('2')
    await edit('words/slides.yaml', 'glossary.definition: 説明', 'glossary.definition: 意味')
    await expect(slide(page, 3).locator('thead th').nth(1)).toHaveText('意味')
  })

  await test.step('a mistake', async () => {
    await edit('glossary.yaml', 'term: 多元主義', 'trem: 多元主義')
    const overlay = page.locator('vite-error-overlay .message-body')
    await expect(overlay).toContainText('content/glossary.yaml:')
    await edit('glossary.yaml', 'trem: 多元主義', 'term: 多元思想')
    await expect(slide(page, 3).locator('tr[data-term=W8]')).toContainText('多元思想')
    await expect(overlay).toHaveCount(0)
  })
})
