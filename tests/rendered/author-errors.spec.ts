import { expect, test } from '@playwright/test'
import { CopiedProject } from '../copied-project.ts'

const bad = `---
fonts: { provider: none }
favicon: /favicon.svg
---

# 試し

---
layout: dialogue
---

## 題

\`\`\`dialogue
富良野: はい。
とみの: いいえ。
\`\`\`

<!-- 言うこと -->
`
const sentence = 'slides.md:16 「とみの」という話し手はいません。「富良野」か「Phrona」にするか、content/speakers.yaml に加えてください。'

let project: CopiedProject

test.beforeAll(async () => {
  project = await CopiedProject.of(bad)
})
test.afterAll(() => project?.remove())

test('a mistake in a dialogue fails the build with file, line and remedy', () => {
  expect(project.run('build').said).toEqual([`✗ ${sentence}`])
})

test('the same mistake shows as an overlay while presenting', async ({ page }) => {
  const slide = `${await project.present()}2`
  // A server that has just begun still sends style sheets, and with each of them Vite takes its overlay away.
  await expect(async () => {
    await page.goto(slide)
    await expect(page.locator('vite-error-overlay .message-body')).toContainText(sentence, { timeout: 10_000 })
  }).toPass()
})
