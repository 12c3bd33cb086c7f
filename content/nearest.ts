import { closest, distance } from 'fastest-levenshtein'

/** The known word that a misspelt one is nearest to, or undefined where none is near. */
export function nearest(word: string, known: string[]): string | undefined {
  if (!known.length)
    return undefined
  const best = closest(word, known)
  return distance(word, best) <= Math.max(1, Math.floor(word.length / 3)) ? best : undefined
}
