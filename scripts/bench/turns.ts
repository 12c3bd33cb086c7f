import type { Browser, CDPSession, Page } from 'playwright'
import { addressOf, shownSlide } from '../../slidev/dom.ts'

/** How long a slide is shown at least, in ms: less than the shortest sentence takes. */
const STAY = 200

/** What a walk through a deck shows. */
export interface Turns {
  /** ms from the key to the frame in which the next slide stands, one a slide. */
  times: number[]
  /** Bytes of scripts' memory after the walk, and, if it is walked again, after that, with all rubbish cleared away. */
  heaps: [once: number, twice?: number]
}

/** @param slowdown how many times slower the processor is made to look; @param again whether it is walked twice, for its memory */
export async function walk(browser: Browser, url: string, slides: number, slowdown: number, again = false): Promise<Turns> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  const session = await page.context().newCDPSession(page)
  await page.goto(url)
  await page.locator(shownSlide(1)).waitFor()
  await page.waitForLoadState('networkidle')
  // Slidev gets the other slides ready after a while, as it does for whoever presents.
  await page.waitForTimeout(5000)
  await page.waitForLoadState('networkidle')
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  const times = await turnAll(page, slides)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  const once = await heap(session)
  const heaps: Turns['heaps'] = [once]
  if (again) {
    await page.evaluate(hash => location.hash = hash, new URL(addressOf.slide(url, 1)).hash)
    await page.locator(shownSlide(1)).waitFor()
    await turnAll(page, slides)
    heaps.push(await heap(session))
  }
  await page.close()
  return { times, heaps }
}

async function turnAll(page: Page, slides: number): Promise<number[]> {
  const times: number[] = []
  for (let no = 2; no <= slides; no++) {
    const shown = page.evaluate(({ selector, key }) => new Promise<number>((resolve) => {
      const { port1, port2 } = new MessageChannel()
      addEventListener('keydown', ({ timeStamp }) => {
        // A message sent from a frame arrives once the frame has been made.
        port1.onmessage = () => resolve(performance.now() - timeStamp)
        const look = () => document.querySelector(selector)?.checkVisibility() ? port2.postMessage('') : requestAnimationFrame(look)
        requestAnimationFrame(look)
      }, { once: true, capture: true })
      document.body.dataset.ready = key
    }), { selector: shownSlide(no), key: String(no) })
    await page.locator(`body[data-ready="${no}"]`).waitFor({ state: 'attached' })
    // Whoever presents stays a while, and the next slide is made ready meanwhile.
    await page.waitForTimeout(STAY)
    // To the next slide, whatever clicks this one has.
    await page.keyboard.press('ArrowDown')
    times.push(await shown)
  }
  return times
}

async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  await session.send('Performance.enable')
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')!.value
}
