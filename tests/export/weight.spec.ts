import { join, relative } from 'node:path'
import { expect, test } from '@playwright/test'
import { mainEdition } from '../../content/index.ts'
import { withStarter } from '../../scripts/bench/starter.ts'
import { sizeOf, weigh } from '../../scripts/bench/weigh.ts'
import { buildEdition } from '../../scripts/lib/built-site.ts'
import { serve } from '../../scripts/lib/site.ts'
import { withWorkshop } from '../../scripts/lib/workshop.ts'
import { root } from '../../slidev/project.ts'
import { builtSite } from '../built-site.ts'
import { readDeck } from '../deck.ts'

/** What a visitor fetches of the lecture's public site, held against the deck that one begins Slidev with: bytes, not time. */

const limits = {
  /** Times what the bare starter needs until its first slide stands. */
  first: 1.25,
  /** Bytes with every slide visited; 600,000 is what to aim for. */
  whole: 830_000,
  /** Bytes of all editions on the disk of whoever serves them. */
  folder: 6_000_000,
}

test('the first slide costs little more than the bare starter’s, the whole lecture what it may', async ({ browser }) => {
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
  })
})

test('all editions together are a small folder', async () => {
  expect(await sizeOf(join(root, builtSite))).toBeLessThanOrEqual(limits.folder)
})
