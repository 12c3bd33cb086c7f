import type { WritableComputedRef } from 'vue'
import { useNav } from '@slidev/client'
import { createGlobalState, useLocalStorage } from '@vueuse/core'
import { computed } from 'vue'

/** Hands raised for each answer, by the answer's id: one's own bet is one hand. */
export type Hands = Record<string, number>

export interface Play {
  /** Seed of the first history. */
  seed: number
  /** Counts the plays, so that every window plays each of them once. */
  count: number
}

interface Session {
  bets: Record<string, Hands>
  plays: Record<string, Play>
  choices: Record<string, 'A' | 'B'>
  /** Where the levers stand. */
  settings: Record<string, number>
}

/**
 * What the room has bet, chosen and run. It is kept while slides are turned and shown the same in the presenter's and
 * the audience's window, which share the browser's storage.
 */
export const useSession = createGlobalState(() =>
  useLocalStorage<Session>('deck:lock-in', { bets: {}, plays: {}, choices: {}, settings: {} }, { mergeDefaults: true }))

/**
 * A lever that stands the same in every window.
 * @param initial where it stands before anybody moves it
 * @param printed where it stands in print
 */
export function useSetting(key: string, initial: number, printed = initial): WritableComputedRef<number> {
  const session = useSession()
  const { isPrintMode } = useNav()
  return computed({
    get: () => isPrintMode.value ? printed : session.value.settings[key] ?? initial,
    set: value => session.value.settings[key] = value,
  })
}
