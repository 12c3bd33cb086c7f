import type { ComputedRef, InjectionKey } from 'vue'
import { computed, inject, provide, shallowReactive } from 'vue'

/** Who speaks, in the order of the bubbles, and whether each voice has a place of its own. */
interface Turns { speakers: (() => string)[], apart: boolean }

const key: InjectionKey<Turns> = Symbol('turns')

/**
 * Lets the bubbles of one dialogue know of each other.
 * @param apart whether each voice speaks from a column of its own
 */
export function provideTurns(apart: boolean): void {
  provide(key, { speakers: shallowReactive([]), apart })
}

/**
 * Takes the next turn in the dialogue around it.
 * @param speaker reads the id of who speaks
 * @returns `goesOn`: whether the turn before was the same speaker's, who needs no introduction; `again`: whether the speaker has had a
 *   turn in this column, and needs a name alone; `alone`: whether the speaker has no other turn
 */
export function useTurn(speaker: () => string): ComputedRef<{ goesOn: boolean, again: boolean, alone: boolean }> {
  const { speakers, apart } = inject(key, { speakers: [], apart: false })
  const turn = speakers.push(speaker) - 1
  return computed(() => {
    const others = speakers.filter((other, i) => i !== turn && other() === speaker())
    const goesOn = speakers[turn - 1]?.() === speaker()
    return { goesOn, again: apart && !goesOn && speakers.slice(0, turn).some(other => other() === speaker()), alone: !others.length }
  })
}
