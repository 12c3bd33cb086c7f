import type { Said } from './said.ts'
import { records } from '../../content/index.ts'

/** What is at hand where a number is said. */
export interface Place {
  /** That the edition lasts. */
  minutes: number
  /** Items of the slide's own list. */
  items: number
  isTitle: boolean
}

/** Things that the deck itself counts, by the word that follows the number. */
const things: Record<string, () => number[]> = {
  要点: () => [records('points').length],
  札: () => [records('points').length],
  用語: () => [records('terms').length],
  梃子: () => [records('bets').filter(({ lever }) => lever).length],
  主題: () => [records('parts').filter(({ kind }) => kind === 'theme').length],
}

/** What the deck counts where a text says a number, and how many there are; undefined where it counts nothing. */
export function deckCount(said: Said, text: string, place: Place): { of: string, allowed: number[] } | undefined {
  if ('ends' in said)
    return undefined
  const rest = text.slice(said.at + said.written.length)
  const thing = Object.keys(things).find(word => new RegExp(`^の?${word}`).test(rest))
  if (thing && said.amounts[0]! > 1)
    return { of: thing, allowed: things[thing]!() }
  if (said.counter === '分' && said.amounts[0]! >= 30)
    return { of: 'この版の分', allowed: [place.minutes] }
  if (said.counter === 'つ' && said.amounts[0]! > 1 && place.isTitle && place.items > 1)
    return { of: 'このスライドの項目', allowed: [place.items] }
}
