import type { DeckRoute } from '@slidev/client'
import type { NoteLine } from '../markdown/note-lines.ts'
import { noteLines } from '../markdown/note-lines.ts'
import { noteClicks } from './dom.ts'

/** As `notesOf`, where a direction says how names are read: Baidu(バイドゥ). */
export function notesToRead({ meta }: DeckRoute): NoteLine[] {
  const [plain, read] = [false, true].map(readings => noteLines(noteText(meta.slide.noteHTML, readings))) as [NoteLine[], NoteLine[]]
  return plain.map((line, i) => line.kind === 'direction' ? read[i]! : line)
}

/** The note of a slide, paragraph by paragraph. */
export function notesOf({ meta }: DeckRoute): NoteLine[] {
  return noteLines(noteText(meta.slide.noteHTML))
}

/**
 * A note as it was written, out of what a built site holds of it: HTML with its readings as ruby and its clicks as marks. Paragraphs stand apart by an
 * empty line.
 */
export function noteText(html: string, readings = false): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  // Where readings stay, they stand in the brackets that browsers without ruby would show.
  body.querySelectorAll(readings ? 'rp' : 'rt, rp').forEach(reading => reading.remove())
  body.querySelectorAll('rt').forEach(reading => reading.replaceWith(`(${reading.textContent})`))
  body.querySelectorAll(noteClicks).forEach(mark => mark.replaceWith('[click]'))
  return Array.from(body.children, ({ textContent }) => textContent.trim()).join('\n\n')
}
