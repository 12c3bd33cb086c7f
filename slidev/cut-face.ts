import type { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { kept } from './kept.ts'
import { keptFolder } from './packages.ts'

/** What setting words needs of a face: marks joined and moved, pairs drawn together, half and upright forms, small forms above words. */
const FEATURES = ['ccmp', 'chws', 'halt', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'palt', 'pnum', 'ruby', 'tnum', 'vchw', 'vert', 'vhal', 'vkrn', 'vpal', 'vrt2']

/**
 * A face with the shapes of some letters. What was cut once is kept.
 * @param file absolute path of the TrueType file
 * @param letters in any order
 * @returns WOFF2
 */
export async function cutFace(file: string, letters: string[]): Promise<Buffer> {
  const whole = await readFile(file)
  const text = [...letters].sort().join('')
  // Without instructions for coarse screens: they are a fifth of it, and nothing here is set small.
  const options = { targetFormat: 'woff2', keepFeatures: FEATURES, noHinting: true } as const
  const name = createHash('sha256').update(whole).update(text).update(JSON.stringify(options)).digest('hex').slice(0, 24)
  return kept(join(keptFolder('deck-faces'), `${name}.woff2`), () => subsetFont(whole, text, options))
}
