import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { workerFile } from '../../slidev/offline.ts'

/** Where a built edition names its assets; those name each other by where they stand. */
const naming = ['index.html', '404.html', workerFile]

/**
 * Puts the assets of an edition among those of the longest: most are the same in both, and have the same name, which is their hash.
 * @param folder holds the longest edition, and in a folder of its own the other
 * @param id of the other, and its folder's name
 */
export async function shareAssets(folder: string, id: string): Promise<void> {
  const own = join(folder, id, 'assets')
  for (const entry of await readdir(own, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile())
      continue
    const file = join(entry.parentPath, entry.name)
    const place = join(folder, 'assets', relative(own, file))
    await mkdir(dirname(place), { recursive: true })
    await rename(file, place)
  }
  await rm(own, { recursive: true })
  for (const name of await readdir(join(folder, id))) {
    const file = join(folder, id, name)
    if (naming.includes(name))
      await writeFile(file, sharing(await readFile(file, 'utf8'), id))
  }
}

/** @returns a page, or the worker, that finds its assets in the folder above */
export function sharing(text: string, id: string): string {
  return text.replaceAll(/(?<=")(?:\.\/)?assets\//g, '../assets/').replaceAll(`/${id}/assets/`, '/assets/')
}
