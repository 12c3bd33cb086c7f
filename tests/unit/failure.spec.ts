import { spawnSync } from 'node:child_process'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { expect, test } from '@playwright/test'
import { Failure } from '../../content/failure.ts'
import { installers } from '../../scripts/lib/browser.ts'
import { sentenceFor } from '../../scripts/lib/failure.ts'
import { wholeFile, wholeFolder } from '../../scripts/lib/whole.ts'
import { helpfulLine } from '../../slidev/cli.ts'
import { root } from '../../slidev/project.ts'
import { run } from '../run.ts'

test('a taken port is one sentence with the remedy', async () => {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  const { status, said } = run('start', ['--port', String(port)])
  server.close()
  expect(status).toBe(1)
  expect(said).toEqual([`✗ ポート ${port} はほかのプログラムが使っています。そちらを終えるか、npm start -- --port ${port + 1} のように別の番号で始めてください。`])
})

test('a port that is no number is one sentence', () => {
  expect(run('start', ['--port', 'abc']).said).toEqual(['✗ 「abc」はポートの番号ではありません。--port 3031 のように、1 から 65535 の数で書いてください。'])
})

test('a browser that is not where CHROME_PATH says is one sentence', () => {
  const { status, said, stderr } = run('export', [], { CHROME_PATH: '/nowhere/chrome' })
  expect(status).toBe(1)
  expect(said).toEqual(['✗ 環境変数 CHROME_PATH の指す /nowhere/chrome がありません。ブラウザーの場所を書き直すか、変数を消してください。'])
  expect(stderr).not.toContain(' at ')
})

test('the ways to install a browser are commands that exist here', () => {
  const ways = installers()
  expect(ways.map(([name]) => name)[0]).toBe('npx playwright install chromium')
  for (const [name, command, [first = []]] of ways) {
    // Asking for help changes nothing, and answers only where there is such a command.
    const { status } = spawnSync(command, [...first, '--help'], { encoding: 'utf8' })
    expect.soft(status, name).toBe(0)
  }
})

test('a full disk, a forbidden place and the unexpected are sentences, too', () => {
  const failing = (code: string) => Object.assign(new Error(`${code}: no, write`), { code, path: 'exports/a.pdf' })
  expect(sentenceFor(failing('ENOSPC'))).toContain('ディスクがいっぱいで exports/a.pdf に書けません。')
  expect(sentenceFor(failing('EACCES'))).toContain('exports/a.pdf に書く権限がありません。')
  expect(sentenceFor(new Failure('これだけ。'))).toBe('これだけ。')
  expect(sentenceFor(new Error('boom\n    at here'))).toMatch(/^思いがけない誤りです: boom\(/)
  expect(helpfulLine('transforming\nError: ENOSPC: no space left on device, write')).toContain('ディスクがいっぱい')
  expect(helpfulLine('Error: Build failed with 1 error:\n    No space left on device (os error 28)\n    at x (y.mjs:1:2) {\n  errors: [Getter/Setter]\n}')).toContain('ディスクがいっぱい')
  expect(helpfulLine('Build failed\n\u001B[31m[PARSE_ERROR] \u001B[0mUnexpected JSX expression\n  at x (y.mjs:1:2) {\n  errors: [Getter/Setter]\n}')).toContain('Unexpected JSX expression')
  expect(helpfulLine('Build failed with 1 error:\n\n[MISSING_EXPORT] Error: "default" is not exported by "a.ts".\n   ╭─[ b.ts:1:8 ]\n───╯')).toContain('"default" is not exported by "a.ts"')
  expect(helpfulLine('[plugin x] /y.md\nAuthorError: pages/a.md:3 ここです。\n    at z')).toBe('pages/a.md:3 ここです。')
})

test('an output appears whole or not at all, and what was there stays', async () => {
  const target = 'test-results/whole.txt'
  const place = join(root, target)
  await mkdir(dirname(place), { recursive: true })
  await writeFile(place, 'before')
  await expect(wholeFile(target, async (path) => {
    await writeFile(path, 'half')
    throw new Error('interrupted')
  })).rejects.toThrow('interrupted')
  const read = () => readFile(place, 'utf8')
  expect(await read()).toBe('before')
  await wholeFile(target, path => writeFile(path, 'after'))
  expect(await read()).toBe('after')
  await rm(place)
})

test('a folder appears whole or not at all, and what was there stays', async () => {
  const target = 'test-results/whole'
  const place = join(root, target)
  await mkdir(place, { recursive: true })
  await writeFile(join(place, 'before.txt'), 'before')
  await expect(wholeFolder(target, async (path) => {
    await mkdir(path)
    await writeFile(join(path, 'half.txt'), 'half')
    throw new Error('interrupted')
  })).rejects.toThrow('interrupted')
  expect(await readdir(place)).toEqual(['before.txt'])
  // It is in its place as long as the new one is being made.
  let during: string[] = []
  await wholeFolder(target, async (path) => {
    await mkdir(path)
    await writeFile(join(path, 'after.txt'), 'after')
    during = await readdir(place)
  })
  expect(during).toEqual(['before.txt'])
  expect(await readdir(place)).toEqual(['after.txt'])
  await rm(place, { recursive: true })
})

test('folders that appear in one place at once do so one after the other', async () => {
  const target = 'test-results/whole-at-once'
  const names = Array.from({ length: 20 }, (_, i) => `${i}.txt`)
  await Promise.all(names.map(name => wholeFolder(target, async (path) => {
    await mkdir(path)
    await writeFile(join(path, name), name)
  })))
  const left = await readdir(join(root, target))
  expect(left).toHaveLength(1)
  expect(names).toContain(left[0])
  await rm(join(root, target), { recursive: true })
})
