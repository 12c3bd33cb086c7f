import type { NoteLine } from '../../slidev/reading.ts'
import type { SpokenLine } from '../../slidev/use-edition.ts'
import { findSpeaker } from '../../content/index.ts'

/** One line of a script: what the slide has to be read aloud, or what the note says. */
export interface ScriptLine {
  kind: NoteLine['kind'] | 'own'
  /** Who speaks, or the word that names its kind. */
  label?: string | undefined
  words: string
  /** Number of the click that comes just before it; undefined where none does. */
  click?: number | undefined
}

/**
 * What is done and said on a slide, in its order: each of its own lines with its click, then what the note says at that click. Pure.
 * @param own lines of the slide: the first stands at once, each further one takes a click
 * @param note as `noteLines` reads it
 */
export function scriptLines(own: SpokenLine[], note: NoteLine[]): ScriptLine[] {
  const clicks = Math.max(0, own.length - 1, ...note.map(({ click }) => click))
  return Array.from({ length: clicks + 1 }, (_, click) => {
    const said = own[click]
    const lines: ScriptLine[] = [
      ...(said ? [{ kind: 'own' as const, label: said.speaker && findSpeaker(said.speaker).name, words: said.words }] : []),
      ...note.filter(line => line.click === click).map(({ kind, label, words }) => ({ kind, label, words })),
    ]
    return lines.map((line, i) => i === 0 && click > 0 ? { ...line, click } : line)
  }).flat()
}
