import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import { root } from '../../slidev/project.ts'

/**
 * Writes a file or folder so that it appears whole or not at all: `make` writes beside the target, then it is moved
 * into its place. What was there before stays until then.
 * @param target path relative to the project
 * @param make writes to the absolute path that it gets
 */
export async function appearWhole(target: string, make: (path: string) => Promise<void>): Promise<string> {
  const place = join(root, target)
  await mkdir(dirname(place), { recursive: true })
  const workshop = await mkdtemp(join(dirname(place), '.building-'))
  try {
    const made = join(workshop, basename(place))
    await make(made)
    await rm(place, { recursive: true, force: true })
    await rename(made, place)
  }
  finally {
    await rm(workshop, { recursive: true, force: true })
  }
  return relative(process.cwd(), place) || place
}
