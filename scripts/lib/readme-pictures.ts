import type { Browser, Page } from 'playwright'
import type { ReadSlide } from '../../slidev/read-deck.ts'
import { join } from 'node:path'
import { onSite } from '../../content/documents.ts'
import { say } from '../../content/say.ts'
import { addressOf, END, shownSlide, canvas as slideCanvas } from '../../slidev/dom.ts'
import { patience, settle } from './deck-page.ts'

/** Three quarters of a slide, a sheet of A4 and a phone held upright, in px. */
const sizes = {
  slide: { width: 960, height: 540 },
  sheet: { width: 794, height: 1123 },
  phone: { width: 390, height: 844 },
}

/** What a picture is taken of. */
interface Scene {
  size: keyof typeof sizes
  /** The slide that it is about. */
  of: (slide: ReadSlide) => boolean
  take: (page: Page, site: string, no: number, path: string) => Promise<unknown>
}

/** What the READMEs show of the deck, by the name of its file. */
const scenes: Record<string, Scene> = {
  cover: { size: 'slide', of: ({ layout }) => layout === 'cover', take: takeSlide },
  dialogue: { size: 'slide', of: ({ layout }) => layout === 'dialogue', take: takeSlide },
  lab: { size: 'slide', of: ({ content }) => content.includes('<HistoriesLab'), take: takeLab },
  check: { size: 'slide', of: ({ layout }) => layout === 'check', take: takeSlide },
  handout: { size: 'sheet', of: ({ layout }) => layout === 'dialogue', take: takeSheet },
  reader: { size: 'phone', of: ({ layout }) => layout === 'dialogue', take: takeReader },
}

/** Whether a deck has all that the READMEs show. */
export function hasReadmeScenes(deck: ReadSlide[]): boolean {
  return Object.values(scenes).every(({ of }) => deck.some(of))
}

/**
 * Takes the pictures of the READMEs: `NAME.png` each.
 * @param site address of the longest edition
 * @param deck its slides
 * @param folder that is there already
 */
export async function shootReadme(browser: Browser, site: string, deck: ReadSlide[], folder: string): Promise<void> {
  for (const [name, { size, of, take }] of Object.entries(scenes)) {
    const page = await browser.newPage({ viewport: sizes[size], reducedMotion: 'reduce' })
    page.setDefaultTimeout(patience)
    try {
      await take(page, site, deck.find(of)!.no, join(folder, `${name}.png`))
    }
    finally {
      await page.close()
    }
  }
}

async function openSlide(page: Page, site: string, no: number) {
  await page.goto(addressOf.slide(site, no, END))
  await page.locator(shownSlide(no)).waitFor()
  await settle(page)
}

async function takeSlide(page: Page, site: string, no: number, path: string) {
  await openSlide(page, site, no)
  await page.locator(slideCanvas).screenshot({ path, animations: 'disabled' })
}

/** A thousand histories, counted. */
async function takeLab(page: Page, site: string, no: number, path: string) {
  await openSlide(page, site, no)
  const slide = page.locator(shownSlide(no))
  await slide.getByRole('button', { name: say('histories.1000') }).click()
  await slide.getByRole('img', { name: '1,000回' }).waitFor()
  await page.locator(slideCanvas).screenshot({ path, animations: 'disabled' })
}

/** The sheet of the handout with a slide on it. */
async function takeSheet(page: Page, site: string, no: number, path: string) {
  await page.emulateMedia({ media: 'print' })
  await page.goto(addressOf.document(site, 'handout'))
  await settle(page)
  // The margins that a sheet has on paper.
  await page.addStyleTag({ content: '.sheet { margin-block: 80px }' })
  const { x, y, width, height } = (await page.locator('.sheet', { has: page.locator(`#s${no}`) }).boundingBox())!
  await page.screenshot({ path, fullPage: true, clip: { x: x - 40, y: y - 40, width: width + 80, height: height + 80 } })
}

async function takeReader(page: Page, site: string, no: number, path: string) {
  await page.goto(addressOf.slide(site, onSite()[0]!.id))
  await settle(page)
  await page.locator(`[data-slide="${no}"]`).evaluate(section => section.scrollIntoView())
  await page.screenshot({ path })
}
