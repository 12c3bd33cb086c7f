import { Buffer } from 'node:buffer'
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import process from 'node:process'

/** How long what nobody asks for stays, in ms: a month. */
const PATIENCE = 30 * 24 * 60 * 60 * 1000

/**
 * What a file holds; made, and kept there whole, where it is not there yet. What was not asked for in a month goes meanwhile. Where nothing can be
 * kept, it is made anew each time.
 * @param path absolute
 */
export async function kept(path: string, make: () => Promise<Uint8Array | string>): Promise<Buffer> {
  const now = new Date()
  const before = await readFile(path).catch(() => undefined)
  if (before) {
    await utimes(path, now, now).catch(() => {})
    return before
  }
  const made = Buffer.from(await make() as Uint8Array)
  // Another process may take away meanwhile what is swept.
  await write(path, made).then(() => sweep(dirname(path), now.getTime() - PATIENCE)).catch(() => {})
  return made
}

async function write(path: string, bytes: Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const part = `${path}.${process.pid}`
  await writeFile(part, bytes)
  await rename(part, path)
}

/** @param before ms since 1970 */
async function sweep(folder: string, before: number): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name)
    if ((await stat(path)).mtimeMs < before)
      await rm(path, { force: true })
  }
}
