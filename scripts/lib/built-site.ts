import type { Browser } from 'playwright'
import type { Edition } from '../../content/schema/index.ts'
import { mkdtemp, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { mainEdition, records } from '../../content/index.ts'
import { buildSite } from '../../slidev/cli.ts'
import { root } from '../../slidev/project.ts'
import { openBrowser } from './deck-page.ts'
import { serve } from './site.ts'

/**
 * Builds every edition: the longest at the root of a folder, the others in folders of their own in it.
 * @param out absolute path of a folder that does not exist yet
 * @param options Slidev's own, for each build
 */
export async function buildEditions(out: string, options: string[] = []): Promise<void> {
  // The longest makes the folder that the others stand in.
  const [longest, others] = [mainEdition(), records('editions').filter(edition => edition !== mainEdition())]
  await buildSite(longest, out, options)
  for (const edition of others)
    await buildSite(edition, join(out, edition.id), options)
}

/**
 * Opens a browser, builds an edition as it is now into a folder of its own and serves it while `use` runs. Leaves nothing
 * behind. The browser comes first: if there is none, nobody waits for the build to hear of it.
 */
export async function withBuiltSite<T>(edition: Edition, use: (browser: Browser, url: string) => Promise<T>): Promise<T> {
  const browser = await openBrowser()
  let folder: string | undefined
  try {
    folder = await mkdtemp(join(root, '.building-site-'))
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
    if (folder)
      await rm(folder, { recursive: true, force: true })
  }
}
