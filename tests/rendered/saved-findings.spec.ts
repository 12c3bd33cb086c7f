import { expect, test } from '@playwright/test'
import { coldStart, CopiedProject, smallCover } from '../copied-project.ts'

const deck = `${smallCover}
---
minutes: 1
takeaway: 一つだけ。
---

## 題

ここに一行。

<!-- 言うこと -->
`

let project: CopiedProject
let url: string

test.beforeAll(async () => {
  project = await CopiedProject.of(deck)
  url = await project.present()
})
test.afterAll(() => project?.remove())

test('who saves a slide is told what the rules find, in the sources and on the screen; the presenter is not, and turning the page ends it', async ({ page, context }) => {
  const presenter = await context.newPage()
  await presenter.goto(`${url}presenter/2`)
  await page.goto(`${url}2`)
  const panel = page.getByRole('complementary', { name: '直すところ' })
  await expect(page.locator('.slidev-page-2 p').first()).toBeVisible({ timeout: coldStart })
  await expect(panel, 'nothing before a save').toHaveCount(0)

  await project.edit('slides.md', 'ここに一行。', '<p style="font-size: 14px">ここに小さな字(半角)。</p>')
  await expect(panel).toContainText('slides.md:16 「字(」の括弧や疑問符が半角です')
  await expect(panel).toContainText('slides.md:16 「ここに小さな字(半角)。」: 14px。')
  await expect(presenter.getByRole('complementary', { name: '直すところ' })).toHaveCount(0)

  await page.keyboard.press('ArrowLeft')
  await expect(panel).toHaveCount(0)
})
