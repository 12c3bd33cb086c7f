import type { DeclaredFace, Use } from '../rules/face-sheet.ts'
import { charactersOf, familiesFor } from '../rules/face-sheet.ts'

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

const isFor = (use: Use, { family }: DeclaredFace) => familiesFor(use).includes(family)

/**
 * The parts of each face, in the order in which a browser has to hear of them: where two have a letter, it asks the last.
 * @param faces as styles/faces.css declares them
 */
export function partsOf(faces: DeclaredFace[], letters: Letters): FacePart[] {
  return faces.flatMap((face) => {
    const before = facesBefore(face, faces).map(charactersOf)
    const sets = (code: number) => charactersOf(face).has(code) && !before.some(other => other.has(code))
    const own = Array.from(isFor('code', face) ? letters.code : letters.all, letter => letter.codePointAt(0)!).filter(sets).sort((a, b) => a - b).map(code => String.fromCodePoint(code))
    const title = isFor('display', face)
    const onCover = title || (isFor('text', face) && face.descriptors['font-weight'] === '400')
    // Latin letters stand closer or wider by pairs, which have to be in one file.
    if (face.descriptors['unicode-range'])
      return [{ face, letters: own, first: onCover }]

    const [first, soon] = title ? [letters.title, letters.titles] : [letters.cover, letters.slides]
    const { late = [], soon: next = [], first: cover = [] } = Object.groupBy(own, letter => onCover && first.has(letter) ? 'first' : soon.has(letter) ? 'soon' : 'late')
    const parts: FacePart[] = [
      { face, letters: late, first: false, ...title && { others: true } },
      { face, letters: next.length ? [...next, ...BLANKS] : [], first: false },
      { face, letters: cover, first: true },
    ]
    return parts.filter(({ letters }) => letters.length)
  })
}

/** The faces that stand before another wherever it is named: what they have, it need not. Chinese follows the text's (styles/type.css). */
function facesBefore({ family }: DeclaredFace, faces: DeclaredFace[]): DeclaredFace[] {
  const text = familiesFor('text')
  const names = familiesFor('chinese').includes(family) ? text : text.slice(0, Math.max(0, text.indexOf(family)))
  return faces.filter(face => names.includes(face.family))
}
