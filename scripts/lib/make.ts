import type { Browser } from 'playwright'
import type { Edition } from '../../content/schema/index.ts'
import type { Output, Plan } from './export-plan.ts'
import { stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { exportPptx } from '../../slidev/cli.ts'
import { exportFolder } from '../../slidev/project.ts'
import { provideBrowser } from './browser.ts'
import { withBuiltSite } from './built-site.ts'
import { withBrowser } from './deck-page.ts'
import { printDocument } from './documents.ts'
import { showProgress } from './progress.ts'
import { allDone, sideBySide } from './side-by-side.ts'
import { wholeFile } from './whole.ts'

/** A file that stands in its place. */
export interface Made {
  file: string
  /** As the person at the keyboard would type it. */
  place: string
  /** None of a file that has no pages. */
  pages?: number
  bytes: number
}

/** How long pieces take, measured in documents. */
const weights = { build: 1, print: 1, pptx: 5 }

/**
 * Makes the files of a plan: one site for each edition, and everything side by side, as far as there are cores.
 * @param tell of each file once it is there
 */
export async function makeAll({ outputs, choices }: Plan, signal: AbortSignal, tell: (made: Made) => void): Promise<void> {
  const printed = Map.groupBy(outputs.filter(({ document }) => document), ({ edition }) => edition)
  const pictured = outputs.filter(({ document }) => !document)
  const progress = showProgress(outputs.length + printed.size, printed.size * weights.build + (outputs.length - pictured.length) * weights.print + pictured.length * weights.pptx)
  const turn = sideBySide()
  const piece = <T>(words: string, weight: number, work: () => Promise<T>) => turn(() => {
    signal.throwIfAborted()
    return progress.during(words, weight, work)
  })

  const make = async ({ file, name }: Output, weight: number, write: (path: string) => Promise<number | void>) => {
    await piece(`${name}をつくっています`, weight, async () => {
      let written: { pages?: number, bytes: number } = { bytes: 0 }
      const place = await wholeFile(join(exportFolder, file), async (path) => {
        const pages = await write(path)
        written = { ...(pages && { pages }), bytes: (await stat(path)).size }
      })
      tell({ file, place, ...written })
    })
  }
  const printEdition = (browser: Browser, edition: Edition, documents: Output[]) => withBuiltSite(edition, {
    signal,
    building: build => piece(`${edition.name}: スライドを組み立てています`, weights.build, build),
  }, url => allDone(documents.map(output => make(output, weights.print, path => printDocument(browser, { document: output.document!, edition, url, choices }, path)))))

  try {
    const pictures = () => pictured.map(output => make(output, weights.pptx, path => exportPptx(output.edition, path, provideBrowser(), join(dirname(path), 'cache'), signal)))
    const prints = (browser: Browser) => [...printed].map(([edition, documents]) => printEdition(browser, edition, documents))
    await (printed.size ? withBrowser(signal, browser => allDone<unknown>([...prints(browser), ...pictures()])) : allDone(pictures()))
  }
  finally {
    progress.end()
  }
}
