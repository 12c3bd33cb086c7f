import { closest, distance } from 'fastest-levenshtein'

const lettersOf = (word: string) => [...word].toSorted().join('')

/** The known word that a misspelt one is nearest to, or undefined where none is near. Letters that change places count little. */
export function nearest(word: string, known: string[]): string | undefined {
  if (!known.length)
    return undefined
  const best = closest(word, known)
  return distance(word, best) <= Math.max(1, Math.floor(word.length / 3)) || lettersOf(word) === lettersOf(best) ? best : undefined
}
