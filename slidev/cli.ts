import type { Edition } from '../content/schema/index.ts'
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { Failure } from '../content/failure.ts'
import { root } from './project.ts'

const cli = fileURLToPath(import.meta.resolve('@slidev/cli/bin/slidev.mjs'))

/** Runs Slidev's own command with the terminal attached. Resolves with its exit code once it ends. */
export function slidevInTerminal(args: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    spawn(process.execPath, [cli, ...args], { cwd: root, stdio: 'inherit' })
      .on('error', reject)
      .on('exit', code => resolve(code ?? 0))
  })
}

/**
 * Runs Slidev's own command and keeps its output to itself.
 * @throws {Failure} with the one line of its output that helps
 */
export function slidevQuietly(args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = ''
    const child = spawn(process.execPath, [cli, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined } })
    const listen = (chunk: string) => output += chunk
    child.stdout.setEncoding('utf8').on('data', listen)
    child.stderr.setEncoding('utf8').on('data', listen)
    child.on('error', reject)
    child.on('close', code => code === 0 ? resolve() : reject(new Failure(helpfulLine(output))))
  })
}

/**
 * Builds an edition as a site with relative links and pages behind `#`, so that it works from any folder.
 * @param out absolute path of the folder
 * @param args more options of `slidev build`
 */
export function buildSite({ entry }: Pick<Edition, 'entry'>, out: string, args: string[] = []): Promise<void> {
  return slidevQuietly(['build', entry, '--base', './', '--router-mode', 'hash', ...args, '--out', out])
}

/** What went wrong, out of a long log. */
export function helpfulLine(output: string): string {
  if (process.env.DEBUG)
    console.error(output)
  const full = output.includes('ENOSPC') && 'ディスクがいっぱいで書けません。空きをつくって、もう一度実行してください。'
  const authored = output.match(/^(?:AuthorError|.*?\bAuthorError): (.+)$/m)?.[1]
  const lines = output.split('\n').map(line => line.trim()).filter(Boolean)
  const error = lines.find(line => /^(?:\[?\w*Error\b|Error:|✗)/.test(line) && !line.startsWith('✗ Build failed'))
  return full || authored || `スライドを組み立てられませんでした: ${error ?? lines.at(-1) ?? '理由は出力されていません'}(詳しくは環境変数 DEBUG=1 を付けて実行してください)`
}
