import type { DeclaredFace } from '../rules/face-sheet.ts'
import { charactersOf } from '../rules/face-sheet.ts'

/** The face of the largest letters: titles are set in it, and nothing else. */
const DISPLAY = 'Zen Old Mincho'
/** The face of code, and of nothing else. */
const CODE = 'BIZ UDGothic'
/** The faces that the cover is set in, by their weight. */
const ON_COVER = ['Zen Old Mincho 700', 'Deck Latin 400', 'BIZ UDPGothic 400']
/** Which faces stand before another wherever it is named (styles/tokens.css): what they have, it need not. */
const BEFORE: Record<string, string[]> = { 'BIZ UDPGothic': ['Deck Latin'], 'Noto Sans SC': ['Deck Latin', 'BIZ UDPGothic'] }

/** What has no shape but a place: it goes with the letters round it, and has no other face fetched. */
const BLANKS = ['\u200B', '\u2060']

/** Letters by where the audience meets them. */
export interface Letters {
  /** In the title on the cover. */
  title: Set<string>
  /** On the cover. */
  cover: Set<string>
  /** In titles. */
  titles: Set<string>
  /** In code. */
  code: Set<string>
  /** Anywhere on slides. */
  slides: Set<string>
  /** Anywhere at all. */
  all: Set<string>
}

/** Some of a face's letters, which come as one file. */
export interface FacePart {
  face: DeclaredFace
  letters: string[]
  /** Needed for the cover. */
  first: boolean
  /** Takes whatever no other part has: the style sheet need not name its letters. */
  others?: boolean
}

/** All letters in scripts, in whatever form they stand there. */
export function lettersIn(code: string): Set<string> {
  const escaped = Array.from(code.matchAll(/\\u\{?([\da-f]{4,6})\}?|\\x([\da-f]{2})/gi), ([, long, short]) => String.fromCodePoint(Number.parseInt(long ?? short!, 16)))
  // Letters, digits and marks that any script puts together: dates, numbers, addresses.
  const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i))
  return new Set([...code, ...escaped, ...ascii])
}

/**
 * The parts of each face, in the order in which a browser has to hear of them: where two have a letter, it asks the last.
 * @param faces as styles/faces.css declares them
 */
export function partsOf(faces: DeclaredFace[], { title, cover, titles, code, slides, all }: Letters): FacePart[] {
  return faces.flatMap((face) => {
    const before = faces.filter(({ family }) => BEFORE[face.family]?.includes(family)).map(charactersOf)
    const sets = (letter: number) => charactersOf(face).has(letter) && !before.some(other => other.has(letter))
    const letters = Array.from(face.family === CODE ? code : all, letter => letter.codePointAt(0)!).filter(sets).sort((a, b) => a - b).map(letter => String.fromCodePoint(letter))
    const onCover = ON_COVER.includes(`${face.family} ${face.descriptors['font-weight']}`)
    // Latin letters stand closer or wider by pairs, which have to be in one file.
    if (face.descriptors['unicode-range'])
      return [{ face, letters, first: onCover }]

    const first = face.family === DISPLAY ? title : cover
    const soon = face.family === DISPLAY ? titles : slides
    const parts = Object.groupBy(letters, letter => onCover && first.has(letter) ? 'first' : soon.has(letter) ? 'soon' : 'late')
    return (['late', 'soon', 'first'] as const).flatMap((when) => {
      const letters = parts[when] ?? []
      return letters.length ? [{ face, letters: when === 'soon' ? [...letters, ...BLANKS] : letters, first: when === 'first', ...when === 'late' && face.family === DISPLAY && { others: true } }] : []
    })
  })
}
