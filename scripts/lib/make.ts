import type { Browser } from 'playwright'
import type { Edition } from '../../content/schema/index.ts'
import type { Output, Plan } from './export-plan.ts'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { exportFolder } from '../../slidev/project.ts'
import { withBuiltSite } from './built-site.ts'
import { withBrowser } from './deck-page.ts'
import { printDocument } from './documents.ts'
import { makePowerPoint } from './powerpoint.ts'
import { showProgress } from './progress.ts'
import { allDone, sideBySide } from './side-by-side.ts'
import { wholeFile } from './whole.ts'

/** A file that stands in its place. */
export interface Made {
  file: string
  /** As the person at the keyboard would type it. */
  place: string
  /** Or slides. */
  pages: number
  bytes: number
}

/** How long pieces take, measured in documents. */
const weights = { build: 1, print: 1, pptx: 3 }

/**
 * Makes the files of a plan: one site for each edition, and everything side by side, as far as there are cores.
 * @param tell of each file once it is there
 */
export async function makeAll({ outputs, choices }: Plan, signal: AbortSignal, tell: (made: Made) => void): Promise<void> {
  const editions = Map.groupBy(outputs, ({ edition }) => edition)
  const weightOf = ({ document }: Output) => document ? weights.print : weights.pptx
  const progress = showProgress(outputs.length + editions.size, outputs.reduce((sum, output) => sum + weightOf(output), editions.size * weights.build))
  const turn = sideBySide()
  const piece = <T>(words: string, weight: number, work: () => Promise<T>) => turn(() => {
    signal.throwIfAborted()
    return progress.during(words, weight, work)
  })

  const make = async (browser: Browser, url: string, output: Output) => {
    const { edition, document, file, name } = output
    await piece(`${name}をつくっています`, weightOf(output), async () => {
      let [pages, bytes] = [0, 0]
      const place = await wholeFile(join(exportFolder, file), async (path) => {
        pages = await (document ? printDocument(browser, { document, edition, url, choices }, path) : makePowerPoint(browser, url, edition, path))
        bytes = (await stat(path)).size
      })
      tell({ file, place, pages, bytes })
    })
  }
  const makeEdition = (browser: Browser, edition: Edition, files: Output[]) => withBuiltSite(edition, {
    signal,
    building: build => piece(`${edition.name}: スライドを組み立てています`, weights.build, build),
  }, url => allDone(files.map(output => make(browser, url, output))))

  try {
    await withBrowser(signal, browser => allDone([...editions].map(([edition, files]) => makeEdition(browser, edition, files))))
  }
  finally {
    progress.end()
  }
}
