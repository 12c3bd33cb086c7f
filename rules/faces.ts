import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { charactersIn } from './woff2.ts'

/** The packages of the faces in which words are set (styles/tokens.css), one weight of each. */
const JAPANESE = ['@fontsource/biz-udpgothic', '@fontsource/source-sans-3']
const CHINESE = ['@fontsource/noto-sans-sc']

/** What needs no shape: what is not seen at all is another rule's. */
const BLANK = /^[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Variation_Selector}\uFFFD]$/u

export interface Faces {
  /** Whether there is a shape for every character of a text. */
  all: (text: string) => boolean
}

const read = new Map<string, Set<number>>()

/** The faces that come with the deck. @param chinese with the one for Chinese names */
export function bundled(chinese: boolean): Faces {
  const has = (code: number) => JAPANESE.some(name => charactersOf(name).has(code)) || (chinese && CHINESE.some(name => charactersOf(name).has(code)))
  return { all: text => Array.from(text).every(character => BLANK.test(character) || has(character.codePointAt(0)!)) }
}

/**
 * The characters of a face. The ranges in its style sheet are those of a whole script, whether or not the face has a shape for
 * each (𠮷), so that the files themselves are asked.
 */
function charactersOf(name: string): Set<number> {
  const known = read.get(name)
  if (known)
    return known
  const folder = join(dirname(fileURLToPath(import.meta.resolve(`${name}/400.css`))), 'files')
  const found = new Set(readdirSync(folder).filter(file => file.endsWith('-400-normal.woff2')).flatMap(file => charactersIn(readFileSync(join(folder, file)))))
  read.set(name, found)
  return found
}
