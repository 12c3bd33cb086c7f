import type { Dirent } from 'node:fs'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { CopiedProject } from '../copied-project.ts'
import { run } from '../run.ts'

/** What the commands answer to what they are given. */

const commands = ['start', 'build', 'export', 'shots', 'check', 'bench', 'test']

test('--help fits a screen, is in Japanese and touches nothing', async () => {
  const copy = await CopiedProject.of('# 試し')
  for (const folder of ['dist', 'exports']) {
    await mkdir(join(copy.folder, folder))
    await writeFile(join(copy.folder, folder, 'mine.txt'), 'mine')
  }
  const names = async () => (await readdir(copy.folder, { recursive: true, withFileTypes: true })).map((entry: Dirent) => join(entry.parentPath, entry.name)).sort()
  const before = await names()
  for (const command of commands) {
    for (const flag of ['--help', '-h']) {
      const { status, stdout, stderr } = copy.run(command, [flag])
      expect.soft(stderr, command).toBe('')
      expect.soft(status, command).toBe(0)
      const lines = stdout.trimEnd().split('\n')
      expect.soft(lines[0], command).toMatch(/^使い方: npm /)
      expect.soft(lines.length, command).toBeLessThanOrEqual(24)
      // Whatever is not ASCII takes two columns.
      for (const line of lines)
        expect.soft(line.replace(/[\u0080-\uFFFF]/g, '  ').length, line).toBeLessThanOrEqual(80)
    }
  }
  expect(await names()).toEqual(before)
  await copy.remove()
})

for (const [command, args, ...parts] of [
  ['export', ['--edtion', 'talk'], '「--edtion」というオプションはありません。「--edition」のことですか。', '--layout、--paper'],
  ['export', ['--only', 'slide'], '「slide」は --only の値ではありません。「slides」のことですか。', 'reader'],
  ['export', ['--only=slides,raeder'], '「raeder」は --only の値ではありません。「reader」のことですか。'],
  ['export', ['--only'], '--only に値がありません。書けるのは slides、'],
  ['export', ['--layout', '5'], '「5」は --layout の値ではありません。書けるのは 1、2、3、6 です。'],
  ['export', ['--layout', '1', '--layout', '3'], '--layout は一度だけ書けます。'],
  ['export', ['--paper', 'b5'], '書けるのは a4、letter です。'],
  ['export', ['--paper', '--mono'], '--paper に値がありません。'],
  ['export', ['--mono=yes'], '--mono に値は付きません。'],
  ['export', ['--edition', 'tallk'], '「tallk」は --edition の値ではありません。「talk」のことですか。書けるのは talk、study-group、lecture です。'],
  ['export', ['lectur'], '「lectur」という版はありません。「lecture」のことですか。'],
  ['export', ['slides'], '「slides」は版ではなく文書です。', '--only slides'],
  ['export', ['--only', 'slides', '--layout', '3'], '--layout の効く文書'],
  ['export', ['--edition', 'talk', '--only', 'slides,reader'], 'reader は lecture からだけつくります。'],
  ['export', ['--pptx', '--mono'], '--mono の効く文書(slides、', '書き出すもののなかにありません'],
  ['shots', ['talk', 'lecture'], '版は一つだけ書けます。'],
  ['shots', ['--sheets'], '「--sheets」というオプションはありません。', '--edition'],
  ['start', ['--prot', '3031'], '「--prot」というオプションはありません。「--port」のことですか。'],
  ['start', ['--log', 'wrn'], '「wrn」は --log の値ではありません。「warn」のことですか。書けるのは error、warn、info、silent です。'],
  ['start', ['--base', 'lecture'], '--base /lecture/ のように'],
  ['start', ['--tunnel'], '--tunnel は --remote といっしょに使います。'],
  ['start', ['--bind', '0.0.0.0'], '--bind は --remote といっしょに使います。'],
  ['start', ['--edit', '--remote'], '--edit と --remote はいっしょに使えません。'],
  ['build', ['--out', 'public'], '--out は使えません。', 'dist/'],
  ['build', ['-o', 'public'], '--out は使えません。'],
  ['build', ['--base', '/demo/'], '--base は使えません。'],
  ['build', ['--router-mode', 'history'], '--router-mode は使えません。'],
  ['build', ['--download'], '--download は使えません。', 'npm run export'],
  ['build', ['--with-note'], '「--with-notes」のことですか。'],
  ['build', ['--without-notes'], '--without-notes は使えません。', '--with-notes を付けなければ入りません。'],
  ['build', ['talk'], '「talk」は、ここには書けません。'],
  ['check', ['--fix'], '「--fix」というオプションはありません。'],
  ['bench', ['talk'], '「talk」は、ここには書けません。'],
] as const) {
  test(`${command} ${args.join(' ')} is answered with one sentence, before anything begins`, () => {
    const { status, stdout, stderr, said } = run(command, [...args], { CHROME_PATH: '/nowhere/chrome' })
    expect(status).toBe(1)
    expect(said).toHaveLength(1)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    for (const part of parts)
      expect.soft(said[0]).toContain(part)
    expect(stdout).toBe('')
  })
}

test('an unknown command is answered with the known ones, and none with what each does', () => {
  expect(run('chek').said).toEqual(['✗ 「chek」というコマンドはありません。「check」のことですか。あるのは start、build、export、shots、check、test、bench です。'])
  for (const strange of ['../lib/site', 'constructor'])
    expect(run(strange).said).toEqual([expect.stringContaining(`「${strange}」というコマンドはありません。`)])
  for (const help of ['', '--help', '-h']) {
    const { status, stdout, stderr } = run(help)
    expect(stderr).toBe('')
    expect(status).toBe(0)
    for (const command of commands)
      expect.soft(stdout).toMatch(new RegExp(`^ +npm (?:run )?${command} +\\S`, 'm'))
  }
})

test('an option that npm keeps to itself is noticed', () => {
  expect(run('export', [], { npm_config_pptx: 'true', CHROME_PATH: '/nowhere/chrome' }).said).toEqual([
    '✗ npm run export --pptx と書くと、--pptx は npm が受け取って届きません。あいだに -- を入れて、npm run export -- --pptx のように書いてください。',
  ])
})
