import type { Page } from 'playwright'

/** The words of a page that Chromium's PDF has lost, or has mixed with readings. */
export interface PageWords {
  headings: Heading[]
  /** In their order. `leadsTo` is the heading at the place inside, or above it. */
  links: { target: string, text: string, leadsTo: string }[]
}

export interface Heading {
  /** With its readings: the name under which Chromium's bookmarks have it. */
  whole: string
  text: string
  level: number
}

/** What the headings and links of a page say, without readings over words. A link inside the page has `#` and a name for its target. */
export function wordsOn(page: Page): Promise<PageWords> {
  return page.evaluate(() => {
    const textOf = (of: Element, left: string) => {
      const copy = of.cloneNode(true) as Element
      copy.querySelectorAll(left).forEach(el => el.remove())
      return copy.textContent.replace(/\s+/g, ' ').trim()
    }
    const all = <T extends Element>(selector: string) => [...document.querySelectorAll<T>(selector)].filter(el => el.checkVisibility({ visibilityProperty: true }) && !el.closest('[aria-hidden=true]'))
    const headings = all('h1, h2, h3, h4, h5, h6')
    // A place holds its heading, stands below it, or is an empty mark before it.
    const headingAt = (place: Element | null) => place && (
      headings.find(el => place.contains(el))
      ?? (place.textContent
        ? headings.findLast(el => el.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING)
        : headings.find(el => el.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_PRECEDING)))
    return {
      headings: headings.map(el => ({ whole: textOf(el, 'rp'), text: textOf(el, 'rt, rp'), level: Number(el.tagName[1]) })),
      links: all<HTMLAnchorElement>('a[href]').map((el) => {
        const inside = el.getAttribute('href')!.startsWith('#') && decodeURIComponent(el.getAttribute('href')!)
        const heading = inside ? headingAt(document.getElementById(inside.slice(1))) : undefined
        return {
          target: inside || el.href,
          text: el.getAttribute('aria-label') ?? textOf(el, 'rt, rp, [aria-hidden=true]'),
          leadsTo: heading ? textOf(heading, 'rt, rp') : '',
        }
      }),
    }
  })
}
