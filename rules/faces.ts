import { charactersOf, declaredFaces, familiesFor } from './face-sheet.ts'

/** What needs no shape: what is not seen at all is another rule's. */
const BLANK = /^[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Variation_Selector}\uFFFD]$/u

export interface Faces {
  /** Whether there is a shape for every character of a text. */
  all: (text: string) => boolean
}

const known = new Map<boolean, Faces>()

/** The faces that come with the deck, read once. @param chinese with the one for Chinese names */
export function bundled(chinese: boolean): Faces {
  known.set(chinese, known.get(chinese) ?? read(chinese))
  return known.get(chinese)!
}

function read(chinese: boolean): Faces {
  const families = [...familiesFor('text'), ...chinese ? familiesFor('chinese') : []]
  const faces = declaredFaces().filter(({ family, descriptors }) => families.includes(family) && descriptors['font-weight'] === '400').map(charactersOf)
  const has = (code: number) => faces.some(face => face.has(code))
  return { all: text => Array.from(text).every(character => BLANK.test(character) || has(character.codePointAt(0)!)) }
}
