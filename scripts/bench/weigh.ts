import type { Browser } from 'playwright'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { addressOf, shownSlide } from '../../slidev/dom.ts'

/** How much a browser fetches of a deck, in bytes: text as gzip makes it, all else as it is. */
export interface Weight {
  /** Until the first slide stands and nothing more is asked for. */
  first: number
  /** With every slide visited. */
  whole: number
}

/** Text, by the ends of addresses; a page has none. */
const TEXT = /\.(?:js|css|html|svg|json)$|\/$/

/** @param url of a built site whose pages stand behind `#` */
export async function weigh(browser: Browser, url: string, slides: number): Promise<Weight> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  const bytes = new Map<string, number>()
  page.on('response', async (response) => {
    const body = await response.body().catch(() => undefined)
    const { pathname } = new URL(response.url())
    if (body)
      bytes.set(pathname, TEXT.test(pathname) ? gzipSync(body).length : body.length)
  })
  const sum = () => [...bytes.values()].reduce((sum, size) => sum + size, 0)

  await page.goto(url)
  await page.locator(shownSlide(1)).waitFor()
  await page.waitForLoadState('networkidle')
  const first = sum()
  for (let no = 2; no <= slides; no++) {
    await page.evaluate(hash => location.hash = hash, new URL(addressOf.slide(url, no)).hash)
    await page.locator(shownSlide(no)).waitFor()
    await page.evaluate(() => document.fonts.ready)
  }
  await page.waitForLoadState('networkidle')
  await page.close()
  return { first, whole: sum() }
}

/** Bytes of all files in a folder. */
export async function sizeOf(folder: string): Promise<number> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter(entry => entry.isFile())
  const sizes = await Promise.all(files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size))
  return sizes.reduce((sum, size) => sum + size, 0)
}
