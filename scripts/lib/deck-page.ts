import type { Browser, Page } from 'playwright'
import { chromium } from 'playwright'
import { Failure } from '../../content/failure.ts'
import { anyDiagram, anyLayout, anySlide } from '../../slidev/dom.ts'
import { provideBrowser } from './browser.ts'

/** Starts the browser that this machine has, or gets one. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = provideBrowser()
  try {
    return await chromium.launch({
      executablePath,
      // A browser that phones home would wait for a network that may not be there.
      args: ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
    })
  }
  catch (error) {
    const [reason] = String((error as Error).message).split('\n')
    throw new Failure(`ブラウザー ${executablePath} を起動できません(${reason})。環境変数 CHROME_PATH で別のブラウザーを指定してください。`)
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
