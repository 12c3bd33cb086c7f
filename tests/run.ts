import { spawnSync } from 'node:child_process'
import process from 'node:process'
import { root } from '../slidev/project.ts'

/**
 * Runs a command of package.json to its end, as a person would.
 * @param env what else is in the environment
 * @param cwd the project that it runs in
 * @returns what it printed; `said` are its sentences on what went wrong
 */
export function run(command: string, args: string[] = [], env: Record<string, string> = {}, cwd = root) {
  // One that should have stopped, and presents instead, ends with the time.
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', command, ...args], { cwd, encoding: 'utf8', env: { ...process.env, ...env }, timeout: 240_000 })
  return { status, stdout, stderr, said: stderr.trim().split('\n').filter(line => line.startsWith('✗')) }
}
