import type { ChildProcess } from 'node:child_process'
import { execFileSync, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, readlink } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'

/** A command of a copied project while it runs. */
export class Running {
  readonly child: ChildProcess
  readonly ended: Promise<{ code: number | null, signal: NodeJS.Signals | null }>
  stdout = ''
  stderr = ''

  private constructor(folder: string, temporary: string, command: string, args: string[]) {
    // Whatever the browser writes stands in the folder, too, and so does the folder in its command line.
    const env = { ...process.env, LANG: 'C', LC_ALL: 'C', TMPDIR: temporary, NO_COLOR: '1', FORCE_COLOR: undefined }
    this.child = spawn(process.execPath, ['scripts/run.mjs', command, ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], env })
    this.child.stdout!.setEncoding('utf8').on('data', (chunk: string) => this.stdout += chunk)
    this.child.stderr!.setEncoding('utf8').on('data', (chunk: string) => this.stderr += chunk)
    this.ended = new Promise(resolve => this.child.on('close', (code, signal) => resolve({ code, signal })))
  }

  static async of(folder: string, command: string, ...args: string[]): Promise<Running> {
    const temporary = join(folder, 'exports', '.tmp')
    await mkdir(temporary, { recursive: true })
    return new Running(folder, temporary, command, args)
  }

  /** Waits until it has printed some words. */
  async said(words: string): Promise<void> {
    const heard = new Promise<void>((resolve, reject) => {
      const listen = () => this.stdout.includes(words) && resolve()
      this.child.stdout!.on('data', listen)
      listen()
      this.child.on('close', () => reject(new Error(`never said ${words}: ${this.stdout}${this.stderr}`)))
    })
    await heard
  }
}

/** Command lines of all that runs on this machine in a folder, or names it. */
export async function processesOf(folder: string): Promise<string[]> {
  if (!existsSync('/proc/self/cmdline'))
    return execFileSync('ps', ['-axo', 'args='], { encoding: 'utf8' }).split('\n').filter(line => line.includes(folder))
  const pids = (await readdir('/proc')).filter(name => /^\d+$/.test(name))
  const found = await Promise.all(pids.map(async (pid) => {
    const [command, place] = await Promise.all([readFile(`/proc/${pid}/cmdline`, 'utf8'), readlink(`/proc/${pid}/cwd`)]).catch(() => ['', ''] as const)
    return command.includes(folder) || place.startsWith(folder) ? [command.replaceAll('\0', ' ')] : []
  }))
  return found.flat()
}
