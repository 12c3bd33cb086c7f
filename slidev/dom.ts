/** What Slidev calls things on its pages, and where its pages stand. Tests, commands and styles take the names from here. */

/** A slide as the room sees it. */
export const shownSlide = (no: number) => `#slideshow .slidev-page-${no}`
/** Any slide, wherever it is shown. */
export const anySlide = '.slidev-page'
/** What a layout fills. */
export const anyLayout = '.slidev-layout'
/** The slide without Slidev's controls. */
export const canvas = '#slide-content'
/** One slide on the print page. */
export const printedSlides = '.print-slide-container'
export const printedSlide = (no: number) => `[data-slidev-no="${no}"]`
/** Where a diagram is drawn, in an open shadow root. */
export const anyDiagram = '.mermaid'
/** The presenter's note, and the marks of its clicks. */
export const presenterNote = '.slidev-note'
export const noteClicks = '.slidev-note-click-mark'
/** The next slide, and Slidev's own clocks, in the presenter's view. */
export const nextSlide = '.slidev-presenter .grid-section.next'
export const ownClocks = '.slidev-presenter > :first-child > :last-child, .slidev-presenter .grid-section.bottom > :last-child'

/** More clicks than any slide has: its end state. */
export const END = 99

/** Addresses of a built site, whose pages stand behind `#`. */
export const addressOf = {
  slide: (site: string, no: number | string, clicks = 0) => `${site}#/${no}${clicks ? `?clicks=${clicks}` : ''}`,
  presenter: (site: string, no: number) => `${site}#/presenter/${no}`,
  /** `print` in the address is what makes Slidev show end states and nothing to press; `choices` as in `content/print-choices.ts`. */
  document: (site: string, id: string, choices = '') => `${site}?print${choices && `&${choices}`}#/documents/${id}`,
}

/** Whether a page's address is that of a slide, at whatever click. @param slide its number, and its address in words if it has one */
export function standsAt(url: string, { no, alias }: { no: number, alias: string | undefined }): boolean {
  const place = new URL(url).hash.match(/^#\/([\w-]+)/)?.[1]
  return place !== undefined && [String(no), alias].includes(place)
}
