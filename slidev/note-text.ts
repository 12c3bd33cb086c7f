import { noteClicks } from './dom.ts'

/**
 * A note as it was written, out of what a built site holds of it: HTML with its readings as ruby and its clicks as marks. Paragraphs stand apart by an
 * empty line.
 */
export function noteText(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  body.querySelectorAll('rt, rp').forEach(reading => reading.remove())
  body.querySelectorAll(noteClicks).forEach(mark => mark.replaceWith('[click]'))
  return Array.from(body.children, ({ textContent }) => textContent.trim()).join('\n\n')
}
