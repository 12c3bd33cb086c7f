import { access, constants, mkdir, rename, stat } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import { Failure } from '../../content/failure.ts'
import { root } from '../../slidev/project.ts'
import { withWorkshop } from './workshop.ts'

type Make = (path: string) => Promise<unknown>

/**
 * Writes a file so that it appears whole or not at all: `make` writes beside the target, then it is moved into its place. What was
 * there before stays until then.
 * @param target path relative to the project
 * @param make writes to the absolute path that it gets
 * @returns the path as the person at the keyboard would type it
 */
export function wholeFile(target: string, make: Make): Promise<string> {
  return whole(target, 'file', make, rename)
}

/** As `wholeFile`, for a folder; `make` makes it, too. */
export function wholeFolder(target: string, make: Make): Promise<string> {
  return whole(target, 'folder', make, replaceFolder)
}

/**
 * Makes sure that an output can be written, before anybody waits for it.
 * @throws {Failure} when a folder has the name of the file, or the other way round; a system error when the place is forbidden
 */
export async function makeRoom(target: string, kind: 'file' | 'folder'): Promise<void> {
  const place = join(root, target)
  await mkdir(dirname(place), { recursive: true })
  await access(dirname(place), constants.W_OK)
  const there = await stat(place).catch(() => undefined)
  if (there && there.isDirectory() !== (kind === 'folder'))
    throw new Failure(`${shown(place)} という${kind === 'file' ? 'フォルダー' : 'ファイル'}があるので書けません。名前を変えるか、どけてから、もう一度実行してください。`)
}

async function whole(target: string, kind: 'file' | 'folder', make: Make, move: (made: string, place: string) => Promise<void>): Promise<string> {
  const place = join(root, target)
  await makeRoom(target, kind)
  await withWorkshop(dirname(place), async (workshop) => {
    const made = join(workshop, basename(place))
    await make(made)
    await makeRoom(target, kind)
    await move(made, place)
  })
  return shown(place)
}

/** No system replaces a folder that holds something: the old one steps aside first, and comes back if the new one cannot come. */
async function replaceFolder(made: string, place: string): Promise<void> {
  const aside = (n: number) => join(dirname(made), `.old-${n}`)
  for (let n = 0; ; n++) {
    const hasOld = await rename(place, aside(n)).then(() => true, (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT')
        return false
      throw error
    })
    try {
      return await rename(made, place)
    }
    catch (error) {
      // Another run put its own there in between; the later one stays. Windows says EPERM.
      if (n < 99 && ['ENOTEMPTY', 'EEXIST', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? ''))
        continue
      if (hasOld)
        await rename(aside(n), place)
      throw error
    }
  }
}

function shown(place: string): string {
  return relative(process.cwd(), place) || place
}
