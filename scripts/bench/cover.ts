import type { Browser } from 'playwright'
import { shownSlide } from '../../slidev/dom.ts'

/** A line of 1.6 Mbit/s with 150 ms to the host, and a processor a quarter as fast: a phone in a train. */
const slow = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000, offline: false }

/** ms until the words of the first slide stand there in their faces. */
export async function coverReady(browser: Browser, url: string, line: 'fast' | 'slow'): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } })
  const page = await context.newPage()
  if (line === 'slow') {
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', slow)
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  }
  const start = performance.now()
  await page.goto(url, { waitUntil: 'commit', timeout: 120_000 })
  await page.locator(`${shownSlide(1)} h1`).waitFor({ timeout: 120_000 })
  await page.evaluate(() => document.fonts.ready)
  const ms = performance.now() - start
  await context.close()
  return ms
}
