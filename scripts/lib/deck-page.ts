import type { Browser, Page } from 'playwright'
import { once } from 'node:events'
import { anyDiagram, anyLayout, anySlide } from '../../slidev/dom.ts'
import { browserArgs, browserPatience, noBrowser, provideBrowser, refuseImpostor } from './browser.ts'

/** How long a page may take to show all that it holds, in ms: many slides on a machine that has much else to do. */
export const patience = 180_000

/**
 * Opens the browser that this machine has, or gets one, and closes it after `use`, or as soon as the signal is aborted: whatever
 * waits for a page then fails.
 */
export async function withBrowser<T>(signal: AbortSignal, use: (browser: Browser) => Promise<T>): Promise<T> {
  const interrupted = once(signal, 'abort').then(() => signal.throwIfAborted()) as Promise<never>
  const browser = await Promise.race([launch(provideBrowser()), interrupted])
  const close = () => void browser.close()
  signal.addEventListener('abort', close)
  try {
    signal.throwIfAborted()
    return await use(browser)
  }
  finally {
    signal.removeEventListener('abort', close)
    await browser.close()
  }
}

async function launch(executablePath: string): Promise<Browser> {
  refuseImpostor(executablePath)
  const { chromium } = await import('playwright')
  try {
    return await chromium.launch({
      executablePath,
      timeout: browserPatience.start,
      args: browserArgs,
      // Who opens it closes it.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    })
  }
  catch (error) {
    throw noBrowser(executablePath, (error as Error).name === 'TimeoutError' ? '待っても返事がありません' : 'すぐに終わってしまいました')
  }
}

/** Waits until a page shows what it is going to show: faces loaded, pictures decoded, diagrams drawn. */
export async function settle(page: Page): Promise<void> {
  await page.waitForFunction(([anySlide, anyLayout, anyDiagram]) => {
    const slides = [...document.querySelectorAll(anySlide)]
    const diagrams = [...document.querySelectorAll(anyDiagram)]
    // A document without slides says by `data-document` that it is there.
    return (slides.length > 0 || document.querySelector('[data-document]') !== null)
      && slides.every(slide => slide.querySelector(anyLayout))
      && diagrams.every(d => d.shadowRoot?.querySelector('svg'))
      && document.querySelector('[aria-busy=true]') === null
      && [...document.images].every(image => image.complete && image.naturalWidth > 0)
  }, [anySlide, anyLayout, anyDiagram] as const)
  await page.evaluate(() => document.fonts.ready)
}
