import type { ComputedRef, InjectionKey } from 'vue'
import { computed, inject, provide, shallowReactive } from 'vue'

/** Who speaks, in the order of the bubbles. */
type Turns = (() => string)[]

const key: InjectionKey<Turns> = Symbol('turns')

/** Lets the bubbles of one dialogue know of each other. */
export function provideTurns(): void {
  provide(key, shallowReactive<Turns>([]))
}

/**
 * Takes the next turn in the dialogue around it.
 * @param speaker reads the id of who speaks
 * @returns whether the turn before was the same speaker's, who needs no introduction then
 */
export function useTurn(speaker: () => string): ComputedRef<boolean> {
  const turns = inject(key, [])
  const turn = turns.push(speaker) - 1
  return computed(() => turns[turn - 1]?.() === speaker())
}
