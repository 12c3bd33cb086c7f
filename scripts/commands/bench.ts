import type { Browser } from 'playwright'
import type { Row } from '../bench/table.ts'
import type { Usage } from '../lib/usage.ts'
import { rm, writeFile } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { mainEdition, records } from '../../content/index.ts'
import { root } from '../../slidev/project.ts'
import { readDeck } from '../../slidev/read-deck.ts'
import { coverReady } from '../bench/cover.ts'
import { editingRows } from '../bench/editing.ts'
import { growthRows } from '../bench/growth.ts'
import { labRows } from '../bench/labs.ts'
import { bareCalls, marp, printBoth, slidevExport } from '../bench/prints.ts'
import { withStarter } from '../bench/starter.ts'
import { quantile } from '../bench/statistics.ts'
import { markdownOf } from '../bench/table.ts'
import { walk } from '../bench/turns.ts'
import { sizeOf, weigh } from '../bench/weigh.ts'
import { wholeExport } from '../bench/whole-export.ts'
import { buildEditions, withBuiltSite } from '../lib/built-site.ts'
import { withBrowser } from '../lib/deck-page.ts'
import { refusePageless } from '../lib/documents.ts'
import { interruptible } from '../lib/interruption.ts'
import { serve } from '../lib/site.ts'
import { withWorkshop } from '../lib/workshop.ts'

export const usage: Usage<never> = {
  command: 'npm run bench',
  does: ['重さと、かかる時間を、Slidevの素のデッキやMarpと比べる。', '表を BENCHMARKS.md に書く(十数分)。判定はしない。'],
  options: {},
}

/** How often deck and rival take turns. */
const ROUNDS = 3

const [KB, MB, SECOND] = [1000, 1e6, 1000]

/** `npm run bench`: this deck beside its peers, on this machine. It judges nothing. */
export default async function bench() {
  refusePageless(records('documents'))
  const load = loadavg()[0]!
  const edition = mainEdition()
  const slides = (await readDeck(edition)).length
  const rows = await interruptible(signal => withBrowser(signal, browser => withSite(signal, ({ url, bytes }) => withStarter(slides, signal, async starter => [
    ...await weights(browser, { url, bytes }, starter, slides),
    ...await covers(browser, url, starter),
    ...await turning(browser, url, starter, slides),
    ...await labRows(browser, url),
    ...await printing(browser, url, slides, signal),
    ...await growing(browser, signal),
    ...await editing(browser, slides, signal),
  ]))))
  const table = markdownOf(rows, { load, day: new Date().toISOString().slice(0, 10) })
  await writeFile(join(root, 'BENCHMARKS.md'), table)
  console.log(table)
}

interface Site {
  url: string
  /** Of all editions, on the disk. */
  bytes: number
}

/** The site as anybody would get it: without notes, faces cut. */
function withSite<T>(signal: AbortSignal, use: (site: Site) => Promise<T>): Promise<T> {
  return withWorkshop(root, async (workshop) => {
    console.log('[1/7] 組み立てています…')
    const folder = join(workshop, 'site')
    await buildEditions(folder, { signal })
    // What was exported goes beside a site.
    await rm(join(folder, 'documents'), { recursive: true, force: true })
    const site = await serve(relative(root, folder))
    try {
      return await use({ url: site.url, bytes: await sizeOf(folder) })
    }
    finally {
      await site.close()
    }
  })
}

async function weights(browser: Browser, { url, bytes }: Site, starter: string, slides: number): Promise<Row[]> {
  console.log('[2/7] 重さを量っています…')
  const [deck, rival] = [await weigh(browser, url, slides), await weigh(browser, starter, slides)]
  return [
    { what: 'first view', unit: 'KB', deck: [deck.first / KB], rival: { name: 'starter', readings: [rival.first / KB] }, goal: { ratio: 1.25 } },
    { what: 'whole lecture, every slide visited', unit: 'KB', deck: [deck.whole / KB], rival: { name: 'starter', readings: [rival.whole / KB] }, goal: { at_most: 600 } },
    { what: 'site of all editions, without documents', unit: 'MB', deck: [bytes / MB], goal: { at_most: 6 } },
  ]
}

async function covers(browser: Browser, url: string, starter: string): Promise<Row[]> {
  const rows: Row[] = []
  for (const line of ['fast', 'slow'] as const) {
    const [deck, rival]: [number[], number[]] = [[], []]
    for (let round = 0; round < ROUNDS; round++) {
      deck.push(await coverReady(browser, url, line))
      rival.push(await coverReady(browser, starter, line))
    }
    rows.push({ what: line === 'fast' ? 'cover readable' : 'cover readable, 1.6 Mbit/s, processor at a quarter', unit: 'ms', deck, rival: { name: 'starter', readings: rival } })
  }
  return rows
}

async function turning(browser: Browser, url: string, starter: string, slides: number): Promise<Row[]> {
  console.log('[3/7] スライドを送っています…')
  const rows: Row[] = []
  for (const slowdown of [1, 4]) {
    const deck = { middle: [] as number[], late: [] as number[] }
    const rival = { middle: [] as number[], late: [] as number[] }
    for (let round = 0; round < ROUNDS; round++) {
      const again = slowdown === 1 && round === 0
      const { times, heaps: [once, twice] } = await walk(browser, url, slides, slowdown, again)
      const other = await walk(browser, starter, slides, slowdown)
      deck.middle.push(quantile(times, 0.5))
      deck.late.push(quantile(times, 0.95))
      rival.middle.push(quantile(other.times, 0.5))
      rival.late.push(quantile(other.times, 0.95))
      if (twice !== undefined)
        rows.push({ what: 'memory of scripts after two walks', unit: 'MB', deck: [twice / MB], rival: { name: 'after one', readings: [once / MB] }, goal: { ratio: 1.1 } })
    }
    const name = 'starter with as many slides'
    rows.push(
      { what: `a turn, median, processor ÷ ${slowdown}`, unit: 'ms', deck: deck.middle, rival: { name, readings: rival.middle }, goal: { ratio: 1 } },
      { what: `a turn, 95th percentile, processor ÷ ${slowdown}`, unit: 'ms', deck: deck.late, rival: { name, readings: rival.late }, goal: { ratio: 1 } },
    )
  }
  return rows
}

function printing(browser: Browser, url: string, slides: number, signal: AbortSignal): Promise<Row[]> {
  return withWorkshop(tmpdir(), async (folder) => {
    console.log('[4/7] 刷っています…')
    const edition = mainEdition()
    const [both, bare, slidev, built]: number[][] = [[], [], [], []]
    for (let round = 0; round < ROUNDS; round++) {
      both!.push(await printBoth(browser, url, edition, folder) / SECOND)
      bare!.push(await bareCalls(browser, url) / SECOND)
      slidev!.push(await slidevExport(edition, folder, signal) / SECOND)
      const start = performance.now()
      await withBuiltSite(edition, { signal, anew: true }, site => printBoth(browser, site, edition, folder))
      built!.push((performance.now() - start) / SECOND)
    }
    const text = await marp(slides, folder)
    console.log('[5/7] すべての版を刷っています…')
    const { ms, bytes } = await wholeExport(signal)
    return [
      { what: 'slides and handout, from a built site', unit: 's', deck: both!, rival: { name: '`slidev export`, slides alone', readings: slidev! }, goal: { ratio: 1 } },
      { what: 'slides and handout, from a built site', unit: 's', deck: both!, rival: { name: 'bare `page.pdf()` of both', readings: bare! }, goal: { ratio: 1.5 } },
      { what: 'slides and handout, build included', unit: 's', deck: built!, rival: { name: '`slidev export`, slides alone', readings: slidev! }, goal: { ratio: 0.5 } },
      ...text === undefined ? [] : [{ what: 'slides and handout, from a built site', unit: 's', deck: both!, rival: { name: 'Marp, as many slides of text', readings: [text / SECOND] } } satisfies Row],
      { what: 'every document of every edition, by `npm run export`', unit: 's', deck: [ms / SECOND], goal: { at_most: 60 } },
      ...bytes === undefined ? [] : [{ what: 'memory meanwhile, browser and all', unit: 'MB', deck: [bytes / MB], goal: { at_most: 1500 } } satisfies Row],
    ]
  })
}

function growing(browser: Browser, signal: AbortSignal): Promise<Row[]> {
  console.log('[6/7] 長くした版を刷っています…')
  return growthRows(browser, signal)
}

function editing(browser: Browser, slides: number, signal: AbortSignal): Promise<Row[]> {
  console.log('[7/7] 始めたり、書き換えたりしています…')
  return editingRows(browser, slides, ROUNDS, signal)
}
