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
 * @returns `known`: whether the speaker goes on, or speaks from the column where they have spoken before, and needs no introduction;
 *   `alone`: whether the speaker says nothing else here
 */
export function useTurn(speaker: () => string): ComputedRef<{ known: boolean, alone: boolean }> {
  const { speakers, apart } = inject(key, { speakers: [], apart: false })
  const turn = speakers.push(speaker) - 1
  return computed(() => {
    const before = speakers.slice(apart ? 0 : Math.max(0, turn - 1), turn)
    return { known: before.some(other => other() === speaker()), alone: speakers.every((other, i) => i === turn || other() !== speaker()) }
  })
}
