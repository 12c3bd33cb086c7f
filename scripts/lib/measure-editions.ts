import type { Deck } from '../../rules/deck.ts'
import type { Finding } from '../../rules/finding.ts'
import type { Walk } from './rendered-check.ts'
import { limits } from '../../rules/rendered/limits.ts'
import { withBuiltSite } from './built-site.ts'
import { withBrowser } from './deck-page.ts'
import { showProgress } from './progress.ts'
import { measureDeck } from './rendered-check.ts'
import { measureDocuments } from './rendered-documents.ts'
import { allDone, sideBySide } from './side-by-side.ts'

/** What is measured, and who may stop it. */
export interface Measuring extends Omit<Walk, 'url'> {
  signal: AbortSignal
  /** Whether nobody is told how far it is. */
  quiet?: boolean
}

/** How long pieces take, measured in slides. */
const BUILD = 40

/** Builds editions and walks through them in a browser, side by side as far as there are cores. */
export async function measureEditions(decks: Deck[], { signal, quiet, ...walk }: Measuring): Promise<Finding[]> {
  const shown = quiet ? undefined : showProgress(decks.length * 2, decks.reduce((sum, { slides }) => sum + BUILD + slides.length, 0))
  const turn = sideBySide()
  const piece = <T>(words: string, weight: number, work: () => Promise<T>) => turn(() => {
    signal.throwIfAborted()
    return shown ? shown.during(words, weight, work) : work()
  })
  try {
    const found = await withBrowser(signal, browser => allDone(decks.map(deck => withBuiltSite(deck.edition, {
      signal,
      building: build => piece(`${deck.edition.name}: スライドを組み立てています`, BUILD, build),
    }, url => piece(`${deck.edition.name}: スライドを測っています`, deck.slides.length, async () => {
      const page = await browser.newPage({ viewport: limits.canvas, reducedMotion: 'reduce' })
      const slides = await measureDeck(page, deck, { url, ...walk })
      // Who asks for some slides does not ask for documents.
      return walk.slides?.length ? slides : [...slides, ...await measureDocuments(browser, deck, { url, ...walk })]
    })))))
    return found.flat()
  }
  finally {
    shown?.end()
  }
}
