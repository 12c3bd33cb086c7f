import type { Edition } from '../../content/schema/index.ts'
import type { Build } from '../../slidev/cli.ts'
import { rename } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { mainEdition, records } from '../../content/index.ts'
import { buildSite } from '../../slidev/cli.ts'
import { root } from '../../slidev/project.ts'
import { drawDiagrams } from './drawings.ts'
import { isKept, keepSite, placeOfSite } from './kept-site.ts'
import { shareAssets } from './shared-assets.ts'
import { allDone, sideBySide } from './side-by-side.ts'
import { serve } from './site.ts'
import { withWorkshop } from './workshop.ts'

/**
 * Builds every edition: the longest at the root of a folder, the others in folders of their own in it. They share one folder of assets.
 * @param out absolute path of a folder that does not exist yet; the others are built beside it first
 * @param options for each build
 */
export async function buildEditions(out: string, options: Build = {}): Promise<void> {
  const drawings = await drawDiagrams(records('editions'), options.signal)
  const others = records('editions').filter(edition => edition !== mainEdition())
  const beside = ({ id }: Edition) => `${out}-${id}`
  const turn = sideBySide()
  const build = (edition: Edition, folder: string) => turn(() => buildSite(edition, folder, { ...options, drawings }))
  await allDone([build(mainEdition(), out), ...others.map(edition => build(edition, beside(edition)))])
  // Each build empties its folder, and so none is built within another's.
  for (const edition of others) {
    await rename(beside(edition), join(out, edition.id))
    await shareAssets(out, edition.id)
  }
}

/** Builds one edition as a site, with its diagrams drawn. @param out absolute path of a folder that is not there yet */
export async function buildEdition(edition: Edition, out: string, options: Build = {}): Promise<void> {
  await buildSite(edition, out, { ...options, drawings: await drawDiagrams([edition], options.signal) })
}

/** How `withBuiltSite` goes about it. */
export interface BuiltSiteOptions {
  signal: AbortSignal
  /** Around the build: waits for its turn, tells of it. */
  building?: (build: () => Promise<void>) => Promise<void>
  /** Built even where it stands already. */
  anew?: boolean
}

/** Serves an edition as it is now, notes included, while `use` runs. It is built unless it stands already. */
export function withBuiltSite<T>(edition: Edition, { signal, building = build => build(), anew = false }: BuiltSiteOptions, use: (url: string) => Promise<T>): Promise<T> {
  return withWorkshop(root, async (workshop) => {
    let folder = join(workshop, 'site')
    await building(async () => {
      const drawings = await drawDiagrams([edition], signal)
      const place = await placeOfSite(edition, drawings)
      if (!anew && await isKept(place)) {
        folder = place
        return
      }
      await buildSite(edition, folder, { signal, printOnly: true, wholeFaces: true, notes: true, drawings })
      // What was edited meanwhile may be in it or not.
      if (!anew && place === await placeOfSite(edition, drawings))
        folder = await keepSite(folder, place)
    })
    const site = await serve(relative(root, folder))
    try {
      return await use(site.url)
    }
    finally {
      await site.close()
    }
  })
}
