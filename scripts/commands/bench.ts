import type { Browser } from 'playwright'
import type { Usage } from '../lib/usage.ts'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mainEdition, records } from '../../content/index.ts'
import { say } from '../../content/say.ts'
import { addressOf, shownSlide } from '../../slidev/dom.ts'
import { readDeck } from '../../slidev/read-deck.ts'
import { even, manyRuns } from '../../snippets/lock-in.ts'
import { withBuiltSite } from '../lib/built-site.ts'
import { settle, withBrowser } from '../lib/deck-page.ts'
import { printDocument, refusePageless } from '../lib/documents.ts'
import { interruptible } from '../lib/interruption.ts'
import { withWorkshop } from '../lib/workshop.ts'

export const usage: Usage<never> = {
  command: 'npm run bench',
  does: ['模型、最初のスライド、PDFに、この機械でかかる時間を測る。'],
  options: {},
}

/** `npm run bench`: how long things take on this machine. It judges nothing. */
export default async function bench() {
  refusePageless(records('documents'))
  console.log('[1/2] 組み立てています…')
  const rows = await interruptible(signal => withBrowser(signal, browser => withBuiltSite(mainEdition(), { signal }, async (url) => {
    console.log('[2/2] 測っています…')
    return measure(browser, url)
  })))
  for (const [what, ms] of rows)
    console.log(`${String(Math.round(ms)).padStart(8)} ms  ${what}`)
}

async function measure(browser: Browser, url: string) {
  const rows: [what: string, ms: number][] = []
  rows.push(['模型: 一万回(Node、一息に)', await clock(() => [...manyRuns(even, 10_000, 1, 10_000)])])
  rows.push(['最初のスライドが見えるまで', await clock(() => firstSlide(browser, url))])
  const frames = await thousandRuns(browser, url)
  rows.push([`${say('histories.1000')}: 押してから結果まで`, frames.total], ['その間の、いちばん長い一こま', frames.longest])
  await withWorkshop(tmpdir(), async (folder) => {
    for (const document of records('documents'))
      rows.push([`PDF(${document.name})`, await clock(() => printDocument(browser, { document, edition: mainEdition(), url }, join(folder, 'document.pdf')))])
  })
  return rows
}

async function clock(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

async function firstSlide(browser: Browser, url: string) {
  const page = await browser.newPage()
  await page.goto(url)
  await settle(page)
  await page.close()
}

async function thousandRuns(browser: Browser, url: string) {
  const page = await browser.newPage()
  const lab = (await readDeck(mainEdition())).find(({ content }) => content.includes('<HistoriesLab'))!
  await page.goto(addressOf.slide(url, lab.no))
  await settle(page)
  const button = page.locator(shownSlide(lab.no)).getByRole('button', { name: say('histories.1000') })
  const result = await button.evaluate(async (element: HTMLElement) => {
    const chart = element.closest('.lab')!.querySelector('[role=img]')!
    const start = performance.now()
    let last = start
    let longest = 0
    element.click()
    while (!chart.ariaLabel?.includes('1,000回')) {
      await new Promise(requestAnimationFrame)
      const now = performance.now()
      longest = Math.max(longest, now - last)
      last = now
    }
    return { total: last - start, longest }
  })
  await page.close()
  return result
}
