import type { ChildProcess, StdioOptions } from 'node:child_process'
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { refuseFolder } from './folder.ts'
import { root } from './project.ts'

const cli = fileURLToPath(import.meta.resolve('@slidev/cli/bin/slidev.mjs'))
const leash = import.meta.resolve('./leash.ts')

/** How long Slidev may take to end when it is asked to, in ms. */
const patience = 5000

/**
 * Starts Slidev's own command, which then does not outlive this process.
 * @throws {Failure} where the project stands in a folder that it cannot read
 */
export function startSlidev(args: string[], stdio: Exclude<StdioOptions, string>, options: { cwd?: string, env?: NodeJS.ProcessEnv, detached?: boolean } = {}): ChildProcess {
  refuseFolder()
  return spawn(process.execPath, ['--import', leash, cli, ...args], { cwd: root, stdio: [...stdio, 'ipc'], ...options })
}

/**
 * Asks a child to end as soon as the signal is aborted, and makes it end if it does not.
 * @returns what takes that back
 */
export function endWith(child: ChildProcess, signal: AbortSignal): () => void {
  const end = () => {
    child.kill('SIGTERM')
    setTimeout(() => child.kill('SIGKILL'), patience).unref()
  }
  signal.addEventListener('abort', end, { once: true })
  if (signal.aborted)
    end()
  return () => signal.removeEventListener('abort', end)
}

/**
 * Where Slidev presents, as soon as it says so.
 * @returns address of the room's window
 * @throws {Error} with all that it said, when it ends before
 */
export function presentedAt(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stdout!.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk
      const [, address] = said.match(/public slide show\s+> (http:\/\/\S+)/) ?? []
      if (address)
        resolve(address)
    })
    child.on('exit', () => reject(new Error(said)))
  })
}
