import { loadDefaultJapaneseParser } from 'budoux'

const TEXT = '.slidev-layout :is(h1, h2, p, li)'

/** Puts zero-width spaces between the phrases of slides, those that are there and those that come. */
export function markPhrases(root: HTMLElement) {
  const parser = loadDefaultJapaneseParser()
  const done = new WeakSet<Element>()

  function mark() {
    for (const element of root.querySelectorAll<HTMLElement>(TEXT)) {
      if (done.has(element) || element.querySelector('h1, h2, p, li'))
        continue
      done.add(element)
      parser.applyToElement(element)
    }
  }

  mark()
  new MutationObserver(mark).observe(root, { childList: true, subtree: true })
}
