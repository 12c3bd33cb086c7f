import { chmod, mkdir, writeFile } from 'node:fs/promises'
import process from 'node:process'
import { expect, test } from '@playwright/test'
import { findBrowser, refuseImpostor } from '../../scripts/lib/browser.ts'

test.skip(process.platform === 'win32', 'a browser does not tell its name there')

/** What somebody may have named as a browser, and what is said of it. */
const impostors: [name: string, script: string | undefined, reason: string][] = [
  ['a folder', undefined, '実行できるプログラムではありません'],
  ['a text', 'not to be run', '実行できるプログラムではありません'],
  ['a program that fails', '#!/bin/sh\nexit 1\n', 'Chrome や Chromium ではありません'],
  ['another browser', '#!/bin/sh\necho Mozilla Firefox 153.0\n', 'Chrome や Chromium ではありません'],
  ['a program that never ends', '#!/bin/sh\nexec tail -f /dev/null\n', '待っても返事がありません'],
  ['a program that asks', '#!/bin/sh\nread answer\n', 'Chrome や Chromium ではありません'],
  ['a program that never stops talking', '#!/bin/sh\nexec yes\n', 'Chrome や Chromium ではありません'],
]

for (const [name, script, reason] of impostors) {
  // eslint-disable-next-line no-empty-pattern
  test(`${name} is no browser, and one sentence says so`, async ({}, info) => {
    const path = info.outputPath('日本語 の#browser')
    if (script === undefined) {
      await mkdir(path, { recursive: true })
    }
    else {
      await writeFile(path, script)
      await chmod(path, script.startsWith('#!') ? 0o755 : 0o644)
    }
    expect(() => refuseImpostor(path, 2000)).toThrow(`ブラウザー ${path} を起動できません(${reason})。環境変数 CHROME_PATH で Chrome か Chromium を指定してください。`)
  })
}

test('the browser of this machine is one', () => {
  expect(() => refuseImpostor(findBrowser()!)).not.toThrow()
})
