import type { Browser, Page } from 'playwright'
import type { ReadSlide } from '../../slidev/read-deck.ts'
import { join } from 'node:path'
import { onSite } from '../../content/documents.ts'
import { say } from '../../content/say.ts'
import { addressOf, END, shownSlide, canvas as slideCanvas } from '../../slidev/dom.ts'
import { settle } from './deck-page.ts'

/** Three quarters of a slide: as wide as a README shows two of them. */
const slideSize = { width: 960, height: 540 }
const sheetSize = { width: 794, height: 1123 }
const phoneSize = { width: 390, height: 844 }

/** What the READMEs show of the deck, by the name of its file. */
const pictures: Record<string, { viewport: typeof slideSize, take: (page: Page, site: string, deck: ReadSlide[], path: string) => Promise<unknown> }> = {
  cover: slideOf(({ layout }) => layout === 'cover'),
  dialogue: slideOf(({ layout }) => layout === 'dialogue'),
  lab: slideOf(({ content }) => content.includes('<HistoriesLab'), runLab),
  check: slideOf(({ layout }) => layout === 'check'),
  handout: {
    viewport: sheetSize,
    async take(page, site, _, path) {
      await page.emulateMedia({ media: 'print' })
      await page.goto(addressOf.document(site, 'handout'))
      await settle(page)
      // The margins that a sheet has on paper.
      await page.addStyleTag({ content: '.sheet { margin-block: 80px }' })
      const { x, y, width, height } = (await page.locator('.sheet').nth(3).boundingBox())!
      await page.screenshot({ path, fullPage: true, clip: { x: x - 40, y: y - 40, width: width + 80, height: height + 80 } })
    },
  },
  reader: {
    viewport: phoneSize,
    async take(page, site, deck, path) {
      await page.goto(addressOf.slide(site, onSite()[0]!.id))
      await settle(page)
      await page.locator(`[data-slide="${deck.find(({ layout }) => layout === 'dialogue')!.no}"]`).evaluate(section => section.scrollIntoView())
      await page.screenshot({ path })
    },
  },
}

/**
 * Takes the pictures of the READMEs: one file each.
 * @param site address of the longest edition
 * @param deck its slides
 * @param folder that is there already
 */
export async function shootReadme(browser: Browser, site: string, deck: ReadSlide[], folder: string): Promise<void> {
  for (const [name, { viewport, take }] of Object.entries(pictures)) {
    const page = await browser.newPage({ viewport, reducedMotion: 'reduce' })
    try {
      await take(page, site, deck, join(folder, `${name}.png`))
    }
    finally {
      await page.close()
    }
  }
}

function slideOf(isIt: (slide: ReadSlide) => boolean, then?: (page: Page, no: number) => Promise<void>) {
  return {
    viewport: slideSize,
    async take(page: Page, site: string, deck: ReadSlide[], path: string) {
      const { no } = deck.find(isIt)!
      await page.goto(addressOf.slide(site, no, END))
      await page.locator(shownSlide(no)).waitFor()
      await settle(page)
      await then?.(page, no)
      await page.locator(slideCanvas).screenshot({ path, animations: 'disabled' })
    },
  }
}

/** A thousand histories, until they are counted. */
async function runLab(page: Page, no: number) {
  const slide = page.locator(shownSlide(no))
  await slide.getByRole('button', { name: say('histories.1000') }).click()
  await slide.getByRole('img', { name: '1,000回' }).waitFor()
}
