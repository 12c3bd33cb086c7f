import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { env } from 'node:process'
import { fileURLToPath } from 'node:url'
import { Launcher } from 'chrome-launcher'
import { chromium } from 'playwright'
import { Failure } from '../../content/failure.ts'

/** The environment variable that names a browser: the one Marp, Lighthouse and Karma use, too. */
export const browserVariable = 'CHROME_PATH'

/**
 * A browser that is on this machine already: the one that CHROME_PATH names, else an installed Chrome or Chromium, else
 * Playwright's own.
 * @returns absolute path, or undefined when there is none
 * @throws {Failure} when CHROME_PATH names a file that does not exist
 */
export function findBrowser(): string | undefined {
  const named = env[browserVariable]
  if (named) {
    if (!existsSync(named))
      throw new Failure(`環境変数 ${browserVariable} の指す ${named} がありません。ブラウザーの場所を書き直すか、変数を消してください。`)
    return named
  }
  return [...installed(), chromium.executablePath()].find(path => existsSync(path))
}

function installed(): string[] {
  try {
    return Launcher.getInstallations()
  }
  catch {
    // On Linux, none is an error.
    return []
  }
}

/**
 * A browser, installed if there is none: by Playwright, else, as root on Debian, by apt-get.
 * @throws {Failure} that says what was tried
 */
export function provideBrowser(say: (line: string) => void = console.log): string {
  const found = findBrowser()
  if (found)
    return found

  say('  ブラウザーがないので入れます(初めの一度だけ、数分かかります)')
  const tried = ['インストール済みの Chrome・Chromium']
  for (const [name, command, args] of installers()) {
    say(`  試しています: ${name}`)
    tried.push(name)
    try {
      for (const step of args)
        execFileSync(command, step, { stdio: env.DEBUG ? 'inherit' : 'pipe', env: { ...env, DEBIAN_FRONTEND: 'noninteractive' }, timeout: 600_000 })
    }
    catch {
      continue
    }
    const now = findBrowser()
    if (now)
      return now
  }
  throw new Failure(`使えるブラウザーがありません(試したもの: ${tried.join('、')})。Chrome を入れるか、環境変数 ${browserVariable} にブラウザーの場所を書いてください。`)
}

/** The ways to get a browser on this machine: a name for people, a command, and the arguments of each step. */
export function installers(): [name: string, command: string, steps: string[][]][] {
  const playwright = join(dirname(fileURLToPath(import.meta.resolve('playwright/package.json'))), 'cli.js')
  const list: [string, string, string[][]][] = [
    ['npx playwright install chromium', process.execPath, [[playwright, 'install', 'chromium']]],
  ]
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0)
    list.push(['apt-get install chromium', 'apt-get', [['update', '-qq'], ['install', '-y', '-qq', '--no-install-recommends', 'chromium']]])
  return list
}
