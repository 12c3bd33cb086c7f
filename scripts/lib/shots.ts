import type { Browser } from 'playwright'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { addressOf, END, shownSlide, canvas as slideCanvas } from '../../slidev/dom.ts'
import { canvas } from '../../slidev/project.ts'
import { patience, settle } from './deck-page.ts'

/** Slides on one contact sheet: four across, three down. */
export const perSheet = 12

/**
 * A picture of each slide in its end state, as the room sees it: `001.png`, `002.png` …
 * @param total slides of the edition
 * @param progress called after each slide
 * @returns paths in the order of the deck
 */
export async function shootSlides(browser: Browser, url: string, total: number, folder: string, progress: () => void): Promise<string[]> {
  const page = await browser.newPage({ viewport: canvas, reducedMotion: 'reduce' })
  page.setDefaultTimeout(patience)
  const paths: string[] = []
  try {
    for (let no = 1; no <= total; no++) {
      await page.goto(addressOf.slide(url, no, END))
      await page.locator(shownSlide(no)).waitFor()
      await settle(page)
      const path = join(folder, `${String(no).padStart(3, '0')}.png`)
      await page.locator(slideCanvas).screenshot({ path, animations: 'disabled' })
      paths.push(path)
      progress()
    }
  }
  finally {
    await page.close()
  }
  return paths
}

/** Lays pictures out on contact sheets: `sheet-1.png` … */
export async function contactSheets(browser: Browser, pictures: string[], folder: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1952, height: 900 } })
  let sheets = 0
  try {
    for (let first = 0; first < pictures.length; first += perSheet) {
      const cells = await Promise.all(pictures.slice(first, first + perSheet).map(async (path, i) => {
        const data = (await readFile(path)).toString('base64')
        return `<figure><img src="data:image/png;base64,${data}"><figcaption>${first + i + 1}</figcaption></figure>`
      }))
      await page.setContent(`<style>
        body { display: grid; grid-template-columns: repeat(4, 472px); align-content: start; gap: 8px 16px; margin: 8px; font: 14px sans-serif; background: #888 }
        figure { margin: 0 } img { display: block; width: 472px } figcaption { color: #fff }
      </style>${cells.join('')}`)
      await page.locator('body').screenshot({ path: join(folder, `sheet-${++sheets}.png`) })
    }
  }
  finally {
    await page.close()
  }
  return sheets
}
