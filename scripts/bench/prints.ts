import type { Browser } from 'playwright'
import type { Edition } from '../../content/schema/index.ts'
import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { records } from '../../content/index.ts'
import { slidevQuietly } from '../../slidev/cli.ts'
import { addressOf } from '../../slidev/dom.ts'
import { canvas } from '../../slidev/project.ts'
import { provideBrowser } from '../lib/browser.ts'
import { settle } from '../lib/deck-page.ts'
import { printDocument } from '../lib/documents.ts'

async function clock(work: () => Promise<unknown>) {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** ms for the slides and the handout of an edition, from its built site to finished PDFs. */
export function printBoth(browser: Browser, url: string, edition: Edition, folder: string): Promise<number> {
  const wanted = records('documents').filter(({ id }) => ['slides', 'handout'].includes(id))
  return clock(async () => {
    for (const document of wanted)
      await printDocument(browser, { document, edition, url }, join(folder, `${document.id}.pdf`))
  })
}

/** ms that Chromium itself takes to print these two, once they stand there. */
export async function bareCalls(browser: Browser, url: string): Promise<number> {
  let ms = 0
  for (const id of ['slides', 'handout']) {
    const page = await browser.newPage({ viewport: canvas })
    await page.goto(addressOf.document(url, id))
    await settle(page)
    const size = id === 'slides' ? { width: `${canvas.width}px`, height: `${canvas.height}px` } : { preferCSSPageSize: true }
    ms += await clock(() => page.pdf({ ...size, printBackground: true, tagged: true, outline: true }))
    await page.close()
  }
  return ms
}

/** ms that `slidev export` takes for the slides of an edition. */
export function slidevExport({ entry }: Edition, folder: string, signal: AbortSignal): Promise<number> {
  return clock(() => slidevQuietly(['export', entry, '--output', join(folder, 'slidev.pdf'), '--timeout', '300000', '--executable-path', provideBrowser()], { signal }))
}

/**
 * ms that Marp takes for as many slides of text. It is no package of this deck: npm fetches it.
 * @returns undefined where it cannot be had
 */
export async function marp(slides: number, folder: string): Promise<number | undefined> {
  await mkdir(folder, { recursive: true })
  const source = join(folder, 'marp.md')
  await writeFile(source, Array.from({ length: slides }, (_, i) => `# 第${i + 1}\n\nオープンウェイトAIをめぐる、二人の対話`).join('\n\n---\n\n'))
  const run = (...args: string[]) => promisify(execFile)('npm', ['exec', '--yes', '--package=@marp-team/marp-cli@4', '--', 'marp', ...args], { env: { ...process.env, CHROME_PATH: provideBrowser() }, shell: process.platform === 'win32' })
  try {
    // What npm fetches is there before the clock runs.
    await run('--version')
    return await clock(() => run(source, '--pdf', '--no-stdin', '--output', join(folder, 'marp.pdf')))
  }
  catch {
    return undefined
  }
}
