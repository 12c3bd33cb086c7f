import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { env } from 'node:process'
import { fileURLToPath } from 'node:url'
import { Launcher } from 'chrome-launcher'
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
  const found = installed().find(path => existsSync(path))
  if (found)
    return found
  const own = playwrightsOwn()
  return existsSync(own) ? own : undefined
}

/**
 * Features that are switched off. Chromium hears this switch once, so Playwright's own list comes first; the last two bring each window two pages
 * that would show under its address bar, which costs more than the page of a slide.
 */
const off = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'PreconnectToSearch',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxPopup',
]

/** How every browser is started here: one that phones home would wait for a network that may not be there. */
export const browserArgs = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', `--disable-features=${off.join()}`]

/** How long a browser may take to start and to tell its name, in ms, on a machine that has much else to do. */
export const browserPatience = { start: 60_000, name: 30_000 }

/** What is wrong with a browser that does not start. */
export function noBrowser(path: string, reason: string): Failure {
  return new Failure(`ブラウザー ${path} を起動できません(${reason})。環境変数 ${browserVariable} で Chrome か Chromium を指定してください。`)
}

/**
 * Asks a program for its name before anybody waits for a page of it. On Windows a browser does not tell.
 * @throws {Failure} for one that does not answer, or with another name
 */
export function refuseImpostor(path: string, timeout: number = browserPatience.name): void {
  if (process.platform === 'win32')
    return
  const { error, stdout = '' } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout, killSignal: 'SIGKILL', maxBuffer: 100_000, stdio: ['ignore', 'pipe', 'ignore'] })
  const { code } = (error ?? {}) as NodeJS.ErrnoException
  if (code === 'EACCES' || code === 'ENOEXEC')
    throw noBrowser(path, '実行できるプログラムではありません')
  if (code === 'ETIMEDOUT')
    throw noBrowser(path, '待っても返事がありません')
  if (!/chrom|edge|brave|opera|vivaldi/i.test(stdout))
    throw noBrowser(path, 'Chrome や Chromium ではありません')
}

/** Where Playwright would put its own. Loaded when it is asked for, since most commands need not wait for that. */
function playwrightsOwn(): string {
  const { chromium } = createRequire(import.meta.url)('playwright') as typeof import('playwright')
  return chromium.executablePath()
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
