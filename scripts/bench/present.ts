import { once } from 'node:events'
import { cp, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { endWith, startSlidev } from '../../slidev/child.ts'
import { besideDeck, root } from '../../slidev/project.ts'
import { freePort } from '../lib/free-port.ts'

/** Copies the project, whose packages the copy uses, so that its words may be changed. @param folder absolute, in the project */
export async function copyProject(folder: string): Promise<void> {
  for (const name of await readdir(root)) {
    if (!besideDeck.has(name) && !name.startsWith('.'))
      await cp(join(root, name), join(folder, name), { recursive: true })
  }
}

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
    const url = await new Promise<string>((resolve, reject) => {
      let said = ''
      child.stdout!.setEncoding('utf8').on('data', (chunk: string) => {
        said += chunk
        const [, address] = said.match(/public slide show\s+> (http:\/\/\S+)/) ?? []
        if (address)
          resolve(address)
      })
      child.on('exit', () => reject(signal.aborted ? signal.reason : new Error(said)))
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
