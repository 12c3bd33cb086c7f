import type { Report } from '../../scripts/lib/report.ts'
import { Buffer } from 'node:buffer'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@playwright/test'
import { CopiedProject } from '../copied-project.ts'

/** What only a file on the disk shows, in a copy of the project: `check` names the file and the line, and what helps. */

test.describe.configure({ mode: 'default' })

let copy: CopiedProject
let check: () => Promise<Report>

test.beforeAll(async () => {
  copy = await CopiedProject.of()
  const { mainEdition } = await import('../../content/index.ts')
  const own = await import(pathToFileURL(join(copy.folder, 'scripts/lib/check.ts')).href) as typeof import('../../scripts/lib/check.ts')
  check = () => own.check({ editions: [mainEdition()], rules: ['encoding', 'pages', 'front-matter', 'programme', 'diagrams'] })
})
test.afterAll(() => copy.remove())

/** 「題」 in Shift_JIS. */
const shiftJis = Buffer.from([0x91, 0xE8])

const gone = (path: string) => rm(path)
async function folder(path: string) {
  await rm(path)
  await mkdir(path)
}
const bytes = (change: (bytes: Buffer) => Buffer) => async (path: string) => writeFile(path, change(await readFile(path)))

const rows: [what: string, file: string, harm: (path: string) => Promise<unknown>, says: RegExp][] = [
  ['a page in Shift_JIS', 'pages/opening.md', bytes(text => Buffer.concat([text.subarray(0, text.indexOf(10) + 1), shiftJis, text.subarray(text.indexOf(10) + 1)])), /^pages\/opening\.md:2 文字コードが UTF-8 ではありません。/],
  ['a page in UTF-16', 'pages/opening.md', bytes(text => Buffer.from(`\uFEFF${text}`, 'utf16le')), /^pages\/opening\.md:1 文字コードが UTF-16 です。/],
  ['records in Shift_JIS', 'content/points.yaml', bytes(text => Buffer.concat([shiftJis, text])), /^content\/points\.yaml:1 文字コードが UTF-8 ではありません。/],
  ['a diagram in Latin-1', 'snippets/gpu-to-open.mmd', bytes(text => Buffer.concat([text, Buffer.from([0xE9])])), /^snippets\/gpu-to-open\.mmd:\d+ 文字コードが UTF-8 ではありません。/],
  ['a page that is deleted', 'pages/lock-in.md', gone, /^slides\.md:\d+ src の「\.\/pages\/lock-in\.md」というページがありません。/],
  ['a folder in place of a page', 'pages/lock-in.md', folder, /^slides\.md:\d+ src の「\.\/pages\/lock-in\.md」はフォルダーです。/],
  ['an entry that is deleted', 'slides.md', gone, /^slides\.md:1 slides\.md がありません。/],
  ['a folder in place of an entry', 'slides.md', folder, /^slides\.md:1 slides\.md がフォルダーになっています。/],
  ['an entry that is empty', 'slides.md', bytes(() => Buffer.alloc(0)), /^slides\.md:1 講義に「開幕」のスライドが一枚もありません。/],
  ['a diagram that is deleted', 'snippets/gpu-to-open.mmd', gone, /^pages\/ecosystem-strategy\.md:\d+ 図のファイル snippets\/gpu-to-open\.mmd がありません。/],
]

for (const [what, file, harm, says] of rows) {
  test(what, async () => {
    const path = join(copy.folder, file)
    const kept = `${path}.kept`
    await rename(path, kept)
    await writeFile(path, await readFile(kept))
    try {
      await harm(path)
      const found = await check().then(({ findings }) => findings.map(({ file, line, problem }) => `${file}:${line} ${problem}`), (error: Error) => [error.message])
      expect(found.find(line => says.test(line)), found.join('\n')).toBeDefined()
      for (const line of found)
        expect.soft(line).toMatch(/^\S+\.(?:md|yaml|csv|mmd|ts):[1-9]\d* [^\n]*。/)
    }
    finally {
      await rm(path, { recursive: true, force: true })
      await rename(kept, path)
    }
  })
}
