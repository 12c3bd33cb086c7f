import { mkdtemp, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { root } from './project.ts'
import { serve } from './site.ts'
import { slidevQuietly } from './slidev.ts'

/** Builds the deck as it is now into a folder of its own, serves it while `use` runs, and leaves nothing behind. */
export async function withBuiltSite<T>(use: (url: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(root, '.building-site-'))
  try {
    await slidevQuietly(['build', 'slides.md', '--base', './', '--router-mode', 'hash', '--out', join(folder, 'site')])
    const site = await serve(join(basename(folder), 'site'))
    try {
      return await use(site.url)
    }
    finally {
      await site.close()
    }
  }
  finally {
    await rm(folder, { recursive: true, force: true })
  }
}
