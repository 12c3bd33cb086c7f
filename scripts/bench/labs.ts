import type { Browser } from 'playwright'
import type { Row } from './table.ts'
import { mainEdition } from '../../content/index.ts'
import { say } from '../../content/say.ts'
import { addressOf, shownSlide } from '../../slidev/dom.ts'
import { readDeck } from '../../slidev/read-deck.ts'
import { even, manyRuns } from '../../snippets/lock-in.ts'
import { settle } from '../lib/deck-page.ts'

/** How long the model of the labs takes, in Node and on its slide. */
export async function labRows(browser: Browser, url: string): Promise<Row[]> {
  const start = performance.now()
  void [...manyRuns(even, 10_000, 1, 10_000)]
  const inNode = performance.now() - start
  const { total, longest } = await thousandRuns(browser, url)
  return [
    { what: 'the model, 10,000 histories, in Node', unit: 'ms', deck: [inNode] },
    { what: 'the model, 1,000 histories on the slide, from press to result', unit: 'ms', deck: [total] },
    { what: 'the longest frame meanwhile', unit: 'ms', deck: [longest] },
  ]
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
