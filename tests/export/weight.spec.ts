import { readdir, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { expect, test } from '@playwright/test'
import { mainEdition } from '../../content/index.ts'
import { withStarter } from '../../scripts/bench/starter.ts'
import { weigh } from '../../scripts/bench/weigh.ts'
import { buildEdition } from '../../scripts/lib/built-site.ts'
import { serve } from '../../scripts/lib/site.ts'
import { withWorkshop } from '../../scripts/lib/workshop.ts'
import { root } from '../../slidev/project.ts'
import { readDeck } from '../deck.ts'

/** What a visitor fetches of the lecture's public site, held against the deck that one begins Slidev with: bytes, not time. */

const limits = {
  /** Times what the bare starter needs until its first slide stands. */
  first: 1.25,
  /** Bytes with every slide visited; 600,000 is what to aim for. */
  whole: 830_000,
  /** Bytes on the disk of whoever serves it. */
  folder: 6_000_000,
}

async function sizeOf(folder: string): Promise<number> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter(entry => entry.isFile())
  const sizes = await Promise.all(files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size))
  return sizes.reduce((sum, size) => sum + size, 0)
}

test('the first slide costs little more than the bare starter’s, the whole lecture what it may, and the folder fits a stick', async ({ browser }) => {
  test.slow()
  const slides = (await readDeck()).length
  await withWorkshop(root, async (workshop) => {
    const folder = join(workshop, 'site')
    await buildEdition(mainEdition(), folder, { printOnly: true })
    const site = await serve(relative(root, folder))
    const deck = await weigh(browser, site.url, slides)
    await site.close()
    const starter = await withStarter(2, new AbortController().signal, url => weigh(browser, url, 2))

    expect.soft(deck.first / starter.first, 'first view').toBeLessThanOrEqual(limits.first)
    expect.soft(deck.whole, 'whole lecture').toBeLessThanOrEqual(limits.whole)
    expect.soft(await sizeOf(folder), 'folder').toBeLessThanOrEqual(limits.folder)
  })
})
