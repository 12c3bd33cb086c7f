import type { Browser } from 'playwright'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { even, manyRuns } from '../../snippets/lock-in.ts'
import { withBuiltSite } from '../lib/built-site.ts'
import { settle } from '../lib/deck-page.ts'
import { printSlides } from '../lib/slides-pdf.ts'

/** `npm run bench`: how long things take on this machine. It judges nothing. */
export default async function bench() {
  console.log('[1/2] 組み立てています…')
  const rows: [what: string, ms: number][] = []
  await withBuiltSite(async (browser, url) => {
    console.log('[2/2] 測っています…')
    rows.push(['模型: 一万回(Node、一息に)', await clock(() => [...manyRuns(even, 10_000, 1, 10_000)])])
    rows.push(['最初のスライドが見えるまで', await clock(() => firstSlide(browser, url))])
    const frames = await tenThousandRuns(browser, url)
    rows.push(['一万回まわす: 押してから結果まで', frames.total], ['その間の、いちばん長い一こま', frames.longest])
    const folder = await mkdtemp(join(tmpdir(), 'deck-'))
    rows.push(['PDF(全スライド)', await clock(() => printSlides(browser, url, join(folder, 'slides.pdf')))])
    await rm(folder, { recursive: true })
  })
  for (const [what, ms] of rows)
    console.log(`${String(Math.round(ms)).padStart(8)} ms  ${what}`)
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

async function tenThousandRuns(browser: Browser, url: string) {
  const page = await browser.newPage()
  await page.goto(`${url}#/1`)
  await settle(page)
  const total = Number(await page.locator('[data-deck-total]').first().getAttribute('data-deck-total'))
  const button = page.locator('#slideshow').getByRole('button', { name: '一万回まわす' })
  for (let no = 1; no <= total && !await button.isVisible(); no++) {
    await page.goto(`${url}#/${no}`)
    await page.locator(`.slidev-page-${no}`).waitFor()
    await settle(page)
  }
  const result = await button.evaluate(async (element: HTMLElement) => {
    const status = element.closest('.lab')!.querySelector('[role=status]')!
    const start = performance.now()
    let last = start
    let longest = 0
    element.click()
    while (!status.textContent?.includes('10,000回')) {
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
