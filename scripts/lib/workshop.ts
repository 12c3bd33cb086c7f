import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** Folders in which something is made, by the process that makes it: `.building-4711-x8Yq1Z`. */
const workshops = /^\.building-(\d+)-/

/**
 * Gives a folder to make something in, and removes it whatever comes of it. Those of processes that were killed before they
 * could do so are removed first.
 * @param place absolute path of the folder that it stands in
 */
export async function withWorkshop<T>(place: string, use: (workshop: string) => Promise<T>): Promise<T> {
  await mkdir(place, { recursive: true })
  await sweep(place)
  const workshop = await mkdtemp(join(place, `.building-${process.pid}-`))
  try {
    return await use(workshop)
  }
  finally {
    await remove(workshop)
  }
}

async function sweep(place: string): Promise<void> {
  const names = await readdir(place)
  await Promise.all(names.filter((name) => {
    const pid = name.match(workshops)?.[1]
    return pid !== undefined && !isAlive(Number(pid))
  }).map(name => remove(join(place, name))))
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  }
  catch (error) {
    // Somebody else's process lives, too.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function remove(folder: string): Promise<void> {
  // On Windows a file may be held for a moment after its writer is gone.
  return rm(folder, { recursive: true, force: true, maxRetries: 5 })
}
