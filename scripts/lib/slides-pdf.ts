import type { Browser } from 'playwright'
import { canvas, settle } from './deck-page.ts'

/**
 * Prints every slide in its end state to one PDF: tagged, with the headings as bookmarks, text as text.
 * @param url the served site
 * @param path where the PDF goes
 * @returns number of pages
 */
export async function printSlides(browser: Browser, url: string, path: string): Promise<number> {
  const page = await browser.newPage({ viewport: canvas })
  try {
    await page.goto(`${url}?print#/print`)
    await settle(page)
    await page.pdf({ path, ...toPixels(canvas), printBackground: true, tagged: true, outline: true })
    return await page.locator('.print-slide-container').count()
  }
  finally {
    await page.close()
  }
}

function toPixels({ width, height }: { width: number, height: number }) {
  return { width: `${width}px`, height: `${height}px` }
}
