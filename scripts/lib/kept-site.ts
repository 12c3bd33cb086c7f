import type { Edition } from '../../content/schema/index.ts'
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import process from 'node:process'
import { inPackage, keptFolder } from '../../slidev/packages.ts'
import { besideDeck, root } from '../../slidev/project.ts'

/** How many sites stay, those that were asked for last. */
const ROOM = 6

/**
 * Where the site that an edition is printed from stays, as long as it would be built of the same: of the sources, of the packages, by this
 * Node, in this environment.
 * @param drawings absolute path of the folder with its diagrams
 * @returns absolute path of a folder, which need not be there
 */
export async function placeOfSite({ entry }: Edition, drawings: string | undefined): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([entry, drawings, process.version, Object.entries(process.env).filter(([name]) => /^(?:DECK|VITE|NODE_ENV)/.test(name)).sort()]))
  for (const path of [inPackage('.package-lock.json'), ...await sources(root)])
    hash.update(relative(root, path)).update('\0').update(await readFile(path))
  return join(keptFolder('deck-sites'), hash.digest('hex').slice(0, 24))
}

/** Whether a site is kept at a place; if so, it stays a while longer. */
export function isKept(place: string): Promise<boolean> {
  const now = new Date()
  return utimes(place, now, now).then(() => true, () => false)
}

/** Moves a site to the place where it stays, and lets go of those that nobody asked for. @returns where it is, since not everything can be moved */
export async function keepSite(folder: string, place: string): Promise<string> {
  try {
    await mkdir(dirname(place), { recursive: true })
    await rename(folder, place)
    await isKept(place)
    const all = (await readdir(dirname(place))).map(name => join(dirname(place), name))
    const times = new Map(await Promise.all(all.map(async path => [path, (await stat(path)).mtimeMs] as const)))
    await Promise.all(all.sort((a, b) => times.get(b)! - times.get(a)!).slice(ROOM).map(path => rm(path, { recursive: true, force: true })))
    return place
  }
  catch {
    // Another run put the same there meanwhile, or nothing may be written there.
    return await stat(folder).then(() => folder, () => place)
  }
}

async function sources(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const paths = await Promise.all(entries.sort((a, b) => a.name < b.name ? -1 : 1).map(async (entry) => {
    const path = join(folder, entry.name)
    if (folder === root && (besideDeck.has(entry.name) || /^\.(?!env)/.test(entry.name)))
      return []
    return entry.isDirectory() ? sources(path) : entry.isFile() ? [path] : []
  }))
  return paths.flat()
}
