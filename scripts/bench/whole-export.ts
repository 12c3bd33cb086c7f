import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import process from 'node:process'
import { endWith } from '../../slidev/child.ts'
import { root } from '../../slidev/project.ts'
import { copyProject } from '../lib/copy-project.ts'
import { withWorkshop } from '../lib/workshop.ts'
import { peakMemory } from './memory.ts'

/**
 * `npm run export`, as a person types it, where no site stands yet.
 * @returns how long it takes, and what it holds at most meanwhile; undefined where the system does not tell
 */
export function wholeExport(signal: AbortSignal): Promise<{ ms: number, bytes: number | undefined }> {
  return withWorkshop(root, async (workshop) => {
    const cwd = join(workshop, 'deck')
    await copyProject(cwd)
    const start = performance.now()
    // Sites are kept by what Vite is told, too: this one nobody has built.
    const child = spawn(process.execPath, ['scripts/run.mjs', 'export'], { cwd, stdio: 'ignore', env: { ...process.env, VITE_BENCH: workshop } })
    const letGo = endWith(child, signal)
    const ended = once(child, 'close')
    const bytes = await peakMemory(() => ended, child.pid)
    letGo()
    signal.throwIfAborted()
    const [code] = await ended as [number]
    if (code !== 0)
      throw new Error(`export ended with ${code}`)
    return { ms: performance.now() - start, bytes }
  })
}
