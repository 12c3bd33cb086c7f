import type { Browser } from 'playwright'
import type { Edition } from '../../content/schema/index.ts'
import { mkdtemp, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { buildSite } from '../../slidev/cli.ts'
import { root } from '../../slidev/project.ts'
import { openBrowser } from './deck-page.ts'
import { serve } from './site.ts'

/**
 * Opens a browser, builds an edition as it is now into a folder of its own and serves it while `use` runs. Leaves nothing
 * behind. The browser comes first: if there is none, nobody waits for the build to hear of it.
 */
export async function withBuiltSite<T>(edition: Edition, use: (browser: Browser, url: string) => Promise<T>): Promise<T> {
  const browser = await openBrowser()
  const folder = await mkdtemp(join(root, '.building-site-'))
  try {
    await buildSite(edition, join(folder, 'site'))
    const site = await serve(join(basename(folder), 'site'))
    try {
      return await use(browser, site.url)
    }
    finally {
      await site.close()
    }
  }
  finally {
    await browser.close()
    await rm(folder, { recursive: true, force: true })
  }
}
