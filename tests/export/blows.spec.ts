import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { nameOf } from '../../content/documents.ts'
import { mainEdition } from '../../content/index.ts'
import { freePort } from '../../scripts/lib/free-port.ts'
import { exportFolder } from '../../slidev/project.ts'
import { CopiedProject, smallDeck } from '../copied-project.ts'
import { slidesDocument } from '../deck.ts'
import { processesOf, Running } from './running.ts'

/** What happens to the commands while they work: whatever it is, nothing half made is left. */

const edition = mainEdition().id
const slides = nameOf(slidesDocument)
const file = `${edition}-${slides}.pdf`
const one = ['--edition', edition, '--only', slides]

// One after the other: the first builds what the next find built.
test.describe.configure({ mode: 'default' })

let copy: CopiedProject

// What is to be interrupted while it is built must not have been built before, by anybody.
test.beforeEach(async () => {
  const { title } = test.info()
  copy = await CopiedProject.of(/組み立てています/.test(title) ? smallDeck.replace('二枚め', String(Date.now())) : smallDeck)
  await mkdir(join(copy.folder, exportFolder))
  await writeFile(join(copy.folder, exportFolder, file), 'the old one')
})
test.afterEach(() => copy.remove())

/** All names in the project and in its exports, as far as they were not there from the beginning. */
async function left(): Promise<string[]> {
  const here = await readdir(copy.folder)
  const made = await readdir(join(copy.folder, exportFolder))
  return [...here.filter(name => name.startsWith('.') || name === 'dist'), ...made.filter(name => name !== file && name !== '.tmp')]
}

const old = () => readFile(join(copy.folder, exportFolder, file), 'utf8')

for (const [signal, code, command, args, moment] of [
  ['SIGTERM', 143, 'export', one, 'スライドをつくっています'],
  ['SIGINT', 130, 'export', one, 'スライドを組み立てています'],
  ['SIGINT', 130, 'build', [], 'サイトを組み立てています'],
  ['SIGTERM', 143, 'export', ['--edition', edition, '--pptx'], 'PowerPointをつくっています'],
  ['SIGHUP', 129, 'shots', [], '一枚ずつ写しています'],
] as const) {
  test(`${signal} during 「${moment}」 ends ${command} with one sentence and leaves nothing`, async () => {
    const running = await Running.of(copy.folder, command, ...args)
    await running.said(moment)
    // A terminal and npm both send it.
    running.child.kill(signal)
    running.child.kill(signal)
    expect(await running.ended).toEqual({ code, signal: null })
    expect(running.stderr.trim()).toBe('中断しました。書きかけのものは片づけ、前からあったものはそのままです。')
    expect(await left()).toEqual([])
    expect(await old()).toBe('the old one')
    await expect.poll(() => processesOf(copy.folder)).toEqual([])
  })
}

for (const moment of ['スライドを組み立てています', 'スライドをつくっています']) {
  test(`killed during 「${moment}」, export leaves no process, and the next run finds a clean place`, async () => {
    const running = await Running.of(copy.folder, 'export', ...one)
    await running.said(moment)
    running.child.kill('SIGKILL')
    expect(await running.ended).toEqual({ code: null, signal: 'SIGKILL' })
    expect(await old()).toBe('the old one')
    await expect.poll(() => processesOf(copy.folder)).toEqual([])

    const { status, stderr } = copy.run('export', one)
    expect(stderr).toBe('')
    expect(status).toBe(0)
    expect(await left()).toEqual([])
    expect(await old()).toContain('%PDF')
  })
}

test('start says in one line what --remote opens, and Slidev does not outlive it when it is killed', async () => {
  const running = await Running.of(copy.folder, 'start', '--port', String(await freePort()), '--remote', '--bind', '127.0.0.1')
  await running.said('http://')
  expect(running.stdout.split('\n').filter(line => line.startsWith('--remote'))).toEqual(['--remote: 同じネットワークのだれもが、スライドと話し手のノートを読み、スライドをめくれます(合い言葉は画面を隠すだけです)。ファイルは書き換えられません。'])
  running.child.kill('SIGKILL')
  await running.ended
  await expect.poll(() => processesOf(copy.folder)).toEqual([])
})

test('what a dead process left is swept, what a living one makes is not', async () => {
  const dead = await Running.of(copy.folder, 'check', '--help')
  await dead.ended
  const workshops = [`.building-${dead.child.pid}-abcdef`, `.building-${process.pid}-abcdef`] as const
  for (const name of workshops) {
    await mkdir(join(copy.folder, exportFolder, name))
    await mkdir(join(copy.folder, name))
  }
  expect(copy.run('export', one).status).toBe(0)
  const [, living] = workshops
  expect(await left()).toEqual([living, living])
})

test('two exports at once do not disturb each other', async () => {
  await rm(join(copy.folder, exportFolder, file))
  const both = await Promise.all([Running.of(copy.folder, 'export', ...one), Running.of(copy.folder, 'export', ...one)])
  for (const running of both) {
    expect(await running.ended).toEqual({ code: 0, signal: null })
    expect(running.stderr).toBe('')
  }
  expect(await old()).toContain('%PDF')
  expect(await left()).toEqual([])
})

test('two that take the same pictures at once leave one folder, whole', async () => {
  const both = await Promise.all([Running.of(copy.folder, 'shots'), Running.of(copy.folder, 'shots')])
  for (const running of both)
    expect(await running.ended).toEqual({ code: 0, signal: null })
  expect((await readdir(join(copy.folder, exportFolder, 'shots'))).sort()).toEqual(['001.png', '002.png', 'sheet-1.png'])
  expect(await left()).toEqual(['shots'])
})

test('a folder that is called like a document stays, and export says so', async () => {
  await rm(join(copy.folder, exportFolder, file))
  await mkdir(join(copy.folder, exportFolder, file))
  await writeFile(join(copy.folder, exportFolder, file, 'mine.txt'), 'mine')
  const { status, said, stdout } = copy.run('export', one)
  expect(status).toBe(1)
  expect(said).toEqual([`✗ exports/${file} というフォルダーがあるので書けません。名前を変えるか、どけてから、もう一度実行してください。`])
  expect(stdout).toBe('')
  expect(await readFile(join(copy.folder, exportFolder, file, 'mine.txt'), 'utf8')).toBe('mine')
})

test('a file that is called like the folder of an output stays, and each command says so', async () => {
  for (const [command, args, name, sentence] of [
    ['export', one, 'exports', 'exports と同じ名前のファイルがあります。どけてから、もう一度実行してください。'],
    ['shots', [], 'exports', 'exports と同じ名前のファイルがあります。どけてから、もう一度実行してください。'],
    ['build', [], 'dist', 'dist というファイルがあるので書けません。名前を変えるか、どけてから、もう一度実行してください。'],
  ] as const) {
    const place = join(copy.folder, name)
    await rm(place, { recursive: true, force: true })
    await writeFile(place, 'mine')
    const { status, said, stdout } = copy.run(command, [...args])
    expect.soft(status, command).toBe(1)
    expect.soft(said, command).toEqual([`✗ ${sentence}`])
    expect.soft(stdout, `${command} says so before it works`).toBe('')
    expect(await readFile(place, 'utf8')).toBe('mine')
  }
  expect((await readdir(copy.folder)).filter(name => name.startsWith('.'))).toEqual([])
})
