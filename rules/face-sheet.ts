import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { charactersIn } from './cmap.ts'

/** One `@font-face` of styles/faces.css. */
export interface DeclaredFace {
  family: string
  /** Absolute path of the TrueType file. */
  file: string
  /** All that the sheet says of it, by descriptor: `font-weight`, `size-adjust`, … */
  descriptors: Record<string, string>
}

const root = fileURLToPath(new URL('..', import.meta.url))
const shapes = new Map<string, ReadonlySet<number>>()

/** The faces that come with the deck, in the order of the style sheet. */
export function declaredFaces(): DeclaredFace[] {
  const sheet = readFileSync(join(root, 'styles/faces.css'), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
  return Array.from(sheet.matchAll(/@font-face\s*\{([^}]*)\}/g), ([, body]) => {
    const descriptors = Object.fromEntries(Array.from(body!.matchAll(/([a-z-]+):([^;]+);/g), ([, name, value]) => [name!, value!.trim()]))
    const [family, file] = [descriptors['font-family'], descriptors.src].map(value => value!.match(/'(.*)'/)![1]!)
    return { family: family!, file: fileURLToPath(import.meta.resolve(file!)), descriptors }
  })
}

/** What a face is for, by the token that names it in styles/tokens.css. */
export type Use = 'display' | 'text' | 'code' | 'chinese'

/** The faces that a token names, first to last; what other tokens it goes on with is theirs to say. */
export function familiesFor(use: Use): string[] {
  const [, list] = readFileSync(join(root, 'styles/tokens.css'), 'utf8').match(new RegExp(`--deck-${use}:([^;]+);`))!
  return Array.from(list!.matchAll(/'([^']+)'/g), ([, family]) => family!)
}

/**
 * The code points that a face has shapes for, as far as the sheet lets it set them. The ranges of a script say little: a face need
 * not have a shape for each (𠮷), so that the file itself is asked.
 */
export function charactersOf({ file, descriptors }: DeclaredFace): ReadonlySet<number> {
  const range = descriptors['unicode-range']
  const key = `${file} ${range}`
  if (!shapes.has(key))
    shapes.set(key, new Set(charactersIn(readFileSync(file)).filter(within(range))))
  return shapes.get(key)!
}

/** @param range as CSS writes it: `U+20-7E, U+A0`; everything without one */
function within(range: string | undefined): (code: number) => boolean {
  const spans = Array.from(range?.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi) ?? [], ([, first, last]) => [first!, last ?? first!].map(code => Number.parseInt(code, 16)))
  return code => spans.length === 0 || spans.some(([first, last]) => first! <= code && code <= last!)
}
