import type { Edition } from '../content/schema/index.ts'
import { stripVTControlCharacters } from 'node:util'
import { Failure } from '../content/failure.ts'
import { endWith, startSlidev } from './child.ts'
import { drawingsVariable, printOnlyVariable, wholeFacesVariable } from './project.ts'

/** How Slidev is run. */
export interface Run {
  /** Ends Slidev when it is aborted. */
  signal?: AbortSignal
  env?: Record<string, string>
}

/** Runs Slidev's own command with the terminal attached. Resolves with its exit code once it ends. */
export function slidevInTerminal(args: string[], { env }: Pick<Run, 'env'> = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    startSlidev(args, ['inherit', 'inherit', 'inherit'], { env: { ...process.env, ...env } })
      .on('error', reject)
      .on('exit', code => resolve(code ?? 0))
  })
}

/**
 * Runs Slidev's own command and keeps its output to itself.
 * @throws {Failure} with the one line of its output that helps; the reason of the signal, when that was aborted
 */
export function slidevQuietly(args: string[], { signal, env }: Run = {}): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = ''
    // In a group of its own, so that Ctrl+C in the terminal reaches this process alone, which then ends the child in good order.
    const child = startSlidev(args, ['ignore', 'pipe', 'pipe'], { env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...env }, detached: process.platform !== 'win32' })
    const listen = (chunk: string) => output += chunk
    child.stdout!.setEncoding('utf8').on('data', listen)
    child.stderr!.setEncoding('utf8').on('data', listen)
    const letGo = signal && endWith(child, signal)
    child.on('error', reject)
    child.on('close', (code) => {
      letGo?.()
      if (signal?.aborted)
        reject(signal.reason)
      else if (code === 0)
        resolve()
      else
        reject(new Failure(helpfulLine(output)))
    })
  })
}

/** What a site is built for. */
export interface Build extends Run {
  /** More options of `slidev build`. */
  args?: string[]
  /** Only to be printed from: nothing to download goes beside it. */
  printOnly?: boolean
  /** With its faces whole, since nobody fetches them over a line. */
  wholeFaces?: boolean
  /** Folder with the drawings of its diagrams; without one, the page draws them. */
  drawings?: string | undefined
  /** With the speaker's notes, as documents and presenters need them; without, for whoever comes. */
  notes?: boolean
}

/**
 * Builds an edition as a site with relative links and pages behind `#`, so that it works from any folder.
 * @param out absolute path of the folder
 */
export function buildSite({ entry }: Pick<Edition, 'entry'>, out: string, { args = [], printOnly, wholeFaces, notes, drawings, ...run }: Build = {}): Promise<void> {
  return slidevQuietly(['build', entry, '--base', './', '--router-mode', 'hash', ...(notes ? [] : ['--without-notes']), ...args, '--out', out], { ...run, env: { ...(printOnly && { [printOnlyVariable]: '1' }), ...(wholeFaces && { [wholeFacesVariable]: '1' }), ...(drawings && { [drawingsVariable]: drawings }) } })
}

/** What went wrong, out of a long log. */
export function helpfulLine(output: string): string {
  if (process.env.DEBUG)
    console.error(output)
  const full = /ENOSPC|\(os error 28\)/.test(output) && 'ディスクがいっぱいで書けません。空きをつくって、もう一度実行してください。'
  const authored = output.match(/^(?:AuthorError|.*?\bAuthorError): (.+)$/m)?.[1]
  // Lines without words, and those of a stack, help nobody.
  const lines = stripVTControlCharacters(output).split('\n').map(line => line.trim()).filter(line => /\w{2}|[^\0-\x7F]/.test(line) && !/^(?:at |errors: )/.test(line))
  const error = lines.find(line => /^(?:\[[\w ]+\] )?(?:\[?\w*Error\b|✗)/.test(line) && !line.startsWith('✗ Build failed'))
  const forbidden = /EACCES|EROFS|\(os error (?:13|30)\)/.test(output) && '組み立ての途中で書けない場所がありました。このフォルダーと node_modules に書き込めるようにして、もう一度実行してください。'
  return full || authored || forbidden || `スライドを組み立てられませんでした: ${error ?? lines.at(-1) ?? '理由は出力されていません'}(詳しくは環境変数 DEBUG=1 を付けて実行してください)`
}
