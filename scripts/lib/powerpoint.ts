import type { Browser } from 'playwright'
import type { Edition } from '../../content/schema/index.ts'
import { dirname, join } from 'node:path'
import PptxGenJS from 'pptxgenjs'
import { records } from '../../content/index.ts'
import { addressOf, printedSlide } from '../../slidev/dom.ts'
import { canvas } from '../../slidev/project.ts'
import { readDeck } from '../../slidev/read-deck.ts'
import { patience, settle } from './deck-page.ts'

/** CSS pixels of an inch. */
const inch = 96

/**
 * Makes the PowerPoint file of an edition as Slidev does, a picture of each slide in its end state with its notes, but from the built site: Slidev's
 * own export draws all slides on one page, which comes out empty for a long deck on a slow machine.
 * @param url the served site of the edition
 * @param path where the file goes; the pictures are left beside it
 * @returns number of slides
 */
export async function makePowerPoint(browser: Browser, url: string, edition: Edition, path: string): Promise<number> {
  const deck = await readDeck(edition)
  const pictures = await shootPrinted(browser, url, deck.length, dirname(path))
  const file = new PptxGenJS()
  file.defineLayout({ name: 'slide', width: canvas.width / inch, height: canvas.height / inch })
  file.layout = 'slide'
  file.title = deck[0]?.title ?? edition.name
  for (const [i, picture] of pictures.entries()) {
    const slide = file.addSlide()
    slide.background = { path: picture }
    const note = deck[i]?.note
    if (note)
      slide.addNotes(note)
  }
  await file.writeFile({ fileName: path })
  return pictures.length
}

/** Each slide as it is printed, labs finished, at twice its size. */
async function shootPrinted(browser: Browser, url: string, total: number, folder: string): Promise<string[]> {
  const { id } = records('documents').find(({ paper }) => paper === 'slide')!
  const page = await browser.newPage({ viewport: canvas, deviceScaleFactor: 2 })
  page.setDefaultTimeout(patience)
  try {
    await page.goto(addressOf.document(url, id))
    await settle(page)
    const paths: string[] = []
    for (let no = 1; no <= total; no++) {
      const path = join(folder, `${no}.png`)
      await page.locator(printedSlide(no)).screenshot({ path, animations: 'disabled' })
      paths.push(path)
    }
    return paths
  }
  finally {
    await page.close()
  }
}
