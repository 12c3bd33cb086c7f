import type { Browser } from 'playwright'
import type { SourceSlide } from '../../rules/deck.ts'
import type { Row } from './table.ts'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { mainEdition, records } from '../../content/index.ts'
import { shownSlide } from '../../slidev/dom.ts'
import { root } from '../../slidev/project.ts'
import { readSources } from '../../slidev/sources.ts'
import { copyProject } from '../lib/copy-project.ts'
import { settle } from '../lib/deck-page.ts'
import { withWorkshop } from '../lib/workshop.ts'
import { withPresented } from './present.ts'
import { starterSlides } from './starter.ts'

/** How often something is saved. */
const SAVES = 5

/** A figure that a title quotes: `[[claim.figure]]`. */
const quote = /^## .*?\[\[([\w-]+)\.([\w-]+)\]\]/m

/** How soon the deck can be presented, and how soon what is saved stands on the screen. */
export function editingRows(browser: Browser, slides: number, rounds: number, signal: AbortSignal): Promise<Row[]> {
  return withWorkshop(root, async (workshop) => {
    const { entry } = mainEdition()
    const [deck, starter] = [join(workshop, 'deck'), join(workshop, 'starter')]
    await copyProject(deck)
    await mkdir(starter)
    await writeFile(join(starter, entry), starterSlides(slides))
    const [ours, theirs]: [number[], number[]] = [[], []]
    // The first of each prepares packages, and does not count.
    for (let round = 0; round <= rounds; round++) {
      ours.push(await withPresented(deck, entry, signal, async (_, ms) => ms))
      theirs.push(await withPresented(starter, entry, signal, async (_, ms) => ms))
    }
    const { bubble, claim } = await withPresented(deck, entry, signal, url => saves(browser, url, deck))
    return [
      { what: 'presenting, from the command to the first page', unit: 'ms', deck: ours.slice(1), rival: { name: 'starter with as many slides', readings: theirs.slice(1) }, goal: { ratio: 1.1 } },
      { what: 'a bubble, from the save to the screen', unit: 'ms', deck: bubble, goal: { at_most: 300 } },
      { what: 'a claim, from the save to the screen', unit: 'ms', deck: claim, goal: { at_most: 1000 } },
    ]
  })
}

async function saves(browser: Browser, url: string, deck: string) {
  const { slides } = await readSources(mainEdition())
  const spoken = slides.map(slide => ({ slide, line: spokenLine(slide) })).find(({ line }) => line)!
  const quoting = slides.flatMap(slide => quotedFigures(slide)).at(0)!
  const [bubble, claim]: [number[], number[]] = [[], []]
  for (let n = 1; n <= SAVES; n++) {
    bubble.push(await save(browser, url, spoken.slide, join(deck, spoken.slide.file), text => text.replace(spoken.line!, `${spoken.line}${n}`)))
    claim.push(await save(browser, url, quoting.slide, join(deck, 'content/claims.yaml'), text => text.replace(quoting.place, `$1${quoting.value + n}`)))
  }
  return { bubble, claim }
}

/** The first line of a dialogue. */
function spokenLine({ raw, record: { layout } }: SourceSlide): string | undefined {
  return layout === 'dialogue' ? raw.split('\n').find(line => records('speakers').some(({ name }) => line.startsWith(`${name}: `))) : undefined
}

/** Figures that the title of a slide quotes, and where they stand in the table of claims. */
function quotedFigures(slide: SourceSlide) {
  const [, id = '', figure = ''] = slide.raw.match(quote) ?? []
  const found = records('claims').find(claim => claim.id === id)?.figures?.[figure]
  return found && 'value' in found && typeof found.value === 'number'
    ? [{ slide, value: found.value, place: new RegExp(`(- id: ${id}\\n[\\s\\S]*?\\b${figure}: \\{value: )[\\d.]+`) }]
    : []
}

/** @returns ms until the words of the slide are others than before */
async function save(browser: Browser, url: string, { record: { no } }: SourceSlide, file: string, edit: (text: string) => string): Promise<number> {
  const page = await browser.newPage()
  await page.goto(`${url}${no}?clicks=99`)
  const shown = page.locator(shownSlide(no))
  await shown.waitFor({ timeout: 120_000 })
  await settle(page)
  const before = await shown.textContent()
  const text = edit(await readFile(file, 'utf8'))
  const start = performance.now()
  await writeFile(file, text)
  await page.waitForFunction(([selector, before]) => {
    const now = document.querySelector(selector!)?.textContent
    return now !== undefined && now !== before
  }, [shownSlide(no), before] as const, { timeout: 60_000 })
  const ms = performance.now() - start
  await page.close()
  return ms
}
