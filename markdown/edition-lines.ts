import type { Edition } from '../content/schema/index.ts'
import { records } from '../content/index.ts'
import { nearest } from '../content/nearest.ts'

/** A line of a note: what it waits for, the editions that it holds for (all, where none is named), what it says. */
interface NoteLine {
  click: string
  names: string[] | undefined
  text: string
}

// A link and a quoted number have brackets, too; a click is no edition.
const CLICKS = /^(?:\[click(?::\d+)?\] ?)*/
const NAMES = /^\[([^[\]]+)\](?!\()/
const NEXT = /^次へ:/

function lineOf(written: string): NoteLine {
  const [click = ''] = written.match(CLICKS) ?? []
  const rest = written.slice(click.length)
  const [mark = '', names] = rest.match(NAMES) ?? []
  return { click, names: names?.split(/[・、,\s]+/).filter(Boolean), text: mark ? rest.slice(mark.length).trimStart() : rest }
}

/**
 * A note as one edition reads it. A line that begins with names in brackets, `[読書会]` or `[読書会・講義]`, holds for these
 * editions only; a click before the brackets stays. Where an edition has a 次へ of its own, the one for all gives way.
 */
export function linesFor(note: string, edition: Pick<Edition, 'name'>): string {
  const lines = note.split('\n').map(lineOf)
  const ownNext = leadsOnItself(note, edition)
  return lines.flatMap(({ click, names, text }) => {
    const holds = names ? names.includes(edition.name) : !(ownNext && NEXT.test(text))
    return holds ? [click + text] : click ? [click.trimEnd()] : []
  }).join('\n').replace(/\n{3,}/g, '\n\n').trim()
}

/** A text with the lines of other editions empty and the brackets of this one's taken off: every line stays at its place. */
export function withoutOthers(text: string, { name }: Pick<Edition, 'name'>): string {
  return text.split('\n').map((written) => {
    const { click, names, text } = lineOf(written)
    return !names || !records('editions').some(edition => names.includes(edition.name)) ? written : names.includes(name) ? click + text : ''
  }).join('\n')
}

/** Whether a note has a 次へ for one edition in particular. */
export function leadsOnItself(note: string, { name }: Pick<Edition, 'name'>): boolean {
  return note.split('\n').map(lineOf).some(({ names, text }) => names?.includes(name) && NEXT.test(text))
}

/** Lines, 0-based, of a note that name an edition which does not exist, with what to say of it. */
export function strangeNames(note: string): { line: number, problem: string }[] {
  const known = records('editions').map(({ name }) => name)
  return note.split('\n').flatMap((written, line) => {
    const stranger = lineOf(written).names?.find(name => !known.includes(name))
    if (stranger === undefined)
      return []
    const near = nearest(stranger, known)
    return [{ line, problem: `「[${stranger}]」という版はありません。${near ? `「${near}」のことですか。` : ''}ノートの行の頭に書けるのは ${known.map(name => `[${name}]`).join('、')} です(content/editions.yaml の name)。` }]
  })
}
