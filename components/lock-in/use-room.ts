import type { ComputedRef, WritableComputedRef } from 'vue'
import type { Bet } from '../../content/schema/index.ts'
import type { Hands } from './shapes.ts'
import { computed } from 'vue'
import { useLectureState } from '../../slidev/lecture-state.ts'
import { describeHits, hitsOf, isPlaced } from './hits.ts'
import { readHands } from './shapes.ts'

/** The hands that are up for the answers of a bet, the same in every window. */
export function useHands(id: string): WritableComputedRef<Hands> {
  const raised = useLectureState(`bet:${id}`, readHands)
  return computed({ get: () => raised.value ?? {}, set: hands => raised.value = hands })
}

export interface UseRoomReturn {
  /** Whether anybody has bet on anything here: then the run is the next thing to do. */
  placed: ComputedRef<boolean>
  /** The line that says how many were right; empty where nobody bet, or nothing is known. */
  hits: ComputedRef<string>
}

/**
 * What the room has bet in a lab.
 * @param outcomeOf id of the answer that came true, as far as it is known
 */
export function useRoom(bets: Bet[], outcomeOf: (bet: Bet) => string | undefined): UseRoomReturn {
  const room = bets.map(bet => ({ bet, answers: bet.answers.map(({ id }) => id), hands: useHands(bet.id) }))
  return {
    placed: computed(() => room.some(({ answers, hands }) => isPlaced(hands.value, answers))),
    hits: computed(() => describeHits(room.map(({ bet, answers, hands }) => ({ about: bet.about ?? '', hits: hitsOf(hands.value, answers, outcomeOf(bet)) })))),
  }
}
