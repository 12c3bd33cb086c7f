import { Buffer } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import { request } from 'node:http'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { mainEdition } from '../../content/index.ts'
import { canvas, presenterNote } from '../../slidev/dom.ts'
import { editVariable } from '../../slidev/project.ts'
import { coldStart, CopiedProject, smallCover } from '../copied-project.ts'

/** Who may ask what of the server that presents: nothing is written unless that was asked for, and never for another site. */

const deck = `${smallCover}
<!-- 言うこと -->
`

let project: CopiedProject

test.beforeAll(async () => {
  project = await CopiedProject.of(deck)
})
test.afterAll(() => project?.remove())

/** Asks as any program can. @returns status and words */
function ask(address: string, { method = 'GET', headers = {}, body = '' }: { method?: string, headers?: Record<string, string>, body?: string } = {}): Promise<[status: number, words: string]> {
  return new Promise((resolve, reject) => {
    request(address, { method, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => resolve([response.statusCode!, Buffer.concat(chunks).toString()]))
    }).on('error', reject).end(body)
  })
}

const slides = () => readFile(join(project.folder, mainEdition().entry), 'utf8')
const edited = { method: 'POST', body: JSON.stringify({ content: '# 書き換え' }) }

test('while presenting, nobody writes, strangers do not read, and no editor is offered', async ({ page }) => {
  const url = await project.present()
  const slide = `${url}__slidev/slides/1.json`
  expect((await ask(slide))[0], 'to this machine').toBe(200)
  const strangers: Record<string, string>[] = [{ Host: 'evil.example' }, { Host: '192.0.2.1' }, { Origin: 'http://localhost:5173' }, { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Dest': 'script' }]
  for (const headers of strangers) {
    const [status, words] = await ask(slide, { headers })
    expect.soft(status, JSON.stringify(headers)).toBe(403)
    expect.soft(words, JSON.stringify(headers)).not.toContain('試し')
  }
  expect(await ask(slide, edited)).toEqual([403, 'この発表では書き換えられません。スライドを編集するときは npm start -- --edit で始めてください。\n'])
  expect((await ask(`${url}__mcp`, { method: 'POST' }))[0]).toBe(403)
  expect(await slides()).toBe(deck)

  await page.goto(`${url}presenter/1`)
  await expect(page.locator(presenterNote).first()).toContainText('言うこと', { timeout: coldStart })
  await expect(page.getByTitle(/edit/i).filter({ visible: true })).toHaveCount(0)
  await page.locator(canvas).first().click({ button: 'right' })
  await expect(page.getByText('Next Slide')).toBeVisible()
  await expect(page.getByText('Show editor')).toHaveCount(0)

  await page.goto(`${url}overview`)
  await page.getByText('言うこと').dblclick()
  await expect(page.locator('textarea')).toHaveCount(0)
  await page.goto(`${url}notes-edit`)
  await expect(page.locator(canvas)).toBeVisible()
  await expect(page.locator('textarea')).toHaveCount(0)

  // A window that says nonsense does not end the talk.
  await page.evaluate(async () => {
    void fetch('/@server-reactive/nav', { method: 'POST', body: 'nonsense' }).catch(() => {})
    await fetch('/@server-reactive/nav', { method: 'POST', body: '{"data":{"page":1,"clicks":0}}' })
  })
  expect((await ask(url))[0]).toBe(200)
})

test('with --edit the deck’s own page writes, and no other', async () => {
  const url = await project.present({ [editVariable]: '1' })
  const slide = `${url}__slidev/slides/1.json`
  const headers = { Origin: 'http://localhost:5173' }
  expect((await ask(slide, { ...edited, headers }))[0]).toBe(403)
  expect(await slides()).toBe(deck)
  expect((await ask(slide, { ...edited, headers: { Origin: new URL(url).origin } }))[0]).toBe(200)
  expect(await slides()).toContain('# 書き換え')
  expect(await slides()).not.toMatch(/editor|mcp/)
})
