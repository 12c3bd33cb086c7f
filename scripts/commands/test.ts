import type { Given } from '../lib/options.ts'
import type { Usage } from '../lib/usage.ts'
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { Failure } from '../../content/failure.ts'
import { root } from '../../slidev/project.ts'
import { browserVariable, provideBrowser } from '../lib/browser.ts'
import { withBrowser } from '../lib/deck-page.ts'

export const usage: Usage<never> = {
  command: 'npm test',
  does: ['守るべきことをすべて確かめる。オプションは Playwright のもの:', 'npm test -- --grep 主題1 で、ブラウザーのテストの一部だけ。'],
  options: {},
  takesAll: true,
}

/** `npm test`: all that must hold. Arguments go to Playwright: `npm test -- --grep 対話`. */
export default async function test({ args }: Given) {
  const path = (bin: string) => fileURLToPath(import.meta.resolve(bin))

  console.log('[1/2] 書き方(ESLint)と型(vue-tsc)を調べています…')
  const [written, typed] = await Promise.allSettled([
    run('書き方の誤りがあります。上の一覧を直すか、npx eslint . --fix を実行してください。', path('eslint/package.json').replace('package.json', 'bin/eslint.js'), ['.']),
    run('型の合わないところがあります。上の一覧を直してください。', path('vue-tsc/bin/vue-tsc.js'), ['--noEmit']),
  ])
  for (const result of [written, typed]) {
    if (result.status === 'rejected')
      throw result.reason
  }

  console.log('[2/2] ブラウザーを探し、サイトを組み立てて、テストしています(Playwright)…')
  const browser = provideBrowser()
  console.log(`  ブラウザー: ${browser}`)
  // One that does not start fails here, once, and not in every test.
  await withBrowser(new AbortController().signal, async () => {})
  await run('通らないテストがあります。上の一覧を見て直してください。', path('@playwright/test/cli'), ['test', ...args], { [browserVariable]: browser })
}

function run(failure: string, script: string, args: string[], env: Record<string, string> = {}): Promise<void> {
  return new Promise((resolve, reject) => {
    spawn(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })
      .on('error', reject)
      .on('exit', code => code === 0 ? resolve() : reject(new Failure(failure)))
  })
}
