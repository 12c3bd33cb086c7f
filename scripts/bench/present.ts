import { once } from 'node:events'
import process from 'node:process'
import { endWith, presentedAt, startSlidev } from '../../slidev/child.ts'
import { freePort } from '../lib/free-port.ts'

/**
 * Presents a deck while `use` runs.
 * @param folder absolute path of its folder
 * @param use gets its address, and how many ms it took until the first page was handed out
 */
export async function withPresented<T>(folder: string, entry: string, signal: AbortSignal, use: (url: string, ms: number) => Promise<T>): Promise<T> {
  const start = performance.now()
  const child = startSlidev([entry, '--port', String(await freePort())], ['ignore', 'pipe', 'ignore'], { cwd: folder, env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined } })
  const letGo = endWith(child, signal)
  const closed = once(child, 'close')
  try {
    const url = await presentedAt(child).catch((error) => {
      signal.throwIfAborted()
      throw error
    })
    await (await fetch(url)).text()
    return await use(url, performance.now() - start)
  }
  finally {
    letGo()
    child.kill()
    await closed
  }
}
