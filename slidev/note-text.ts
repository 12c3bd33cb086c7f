import type { DeckRoute } from '@slidev/client'
import type { NoteLine } from '../markdown/note-lines.ts'
import { noteLines } from '../markdown/note-lines.ts'
import { noteClicks } from './dom.ts'

/** The note of a slide, paragraph by paragraph. */
export function notesOf({ meta }: DeckRoute): NoteLine[] {
  return noteLines(noteText(meta.slide.noteHTML))
}

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
