import { charactersOf, declaredFaces } from './face-sheet.ts'

/** The faces in which words are set (styles/tokens.css), one weight of each. */
const JAPANESE = ['Deck Latin', 'BIZ UDPGothic']
const CHINESE = ['Noto Sans SC']

/** What needs no shape: what is not seen at all is another rule's. */
const BLANK = /^[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Variation_Selector}\uFFFD]$/u

export interface Faces {
  /** Whether there is a shape for every character of a text. */
  all: (text: string) => boolean
}

/** The faces that come with the deck. @param chinese with the one for Chinese names */
export function bundled(chinese: boolean): Faces {
  const families = [...JAPANESE, ...chinese ? CHINESE : []]
  const faces = declaredFaces().filter(({ family, descriptors }) => families.includes(family) && descriptors['font-weight'] === '400').map(charactersOf)
  const has = (code: number) => faces.some(face => face.has(code))
  return { all: text => Array.from(text).every(character => BLANK.test(character) || has(character.codePointAt(0)!)) }
}
