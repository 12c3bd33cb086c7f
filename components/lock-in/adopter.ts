import type { Camp, Params } from '../../snippets/lock-in.ts'
import { barriers, choose, payoffs } from '../../snippets/lock-in.ts'

/** The two scenes of one adopter: the same liking, two crowds. Pure. */

export interface Scene {
  /** `choice.ID` names it in the words. */
  id: 'early' | 'late'
  /** Earlier adopters. */
  crowd: Record<Camp, number>
}

/** Near the start, and once the crowd has leaned. */
export const scenes: [Scene, Scene] = [
  { id: 'early', crowd: { A: 4, B: 9 } },
  { id: 'late', crowd: { A: 6, B: 18 } },
]

/** What each garden is worth to an adopter who likes A, and where the model goes. */
export function weigh({ crowd: { A, B } }: Scene, params: Params): { worth: Record<Camp, number>, model: Camp } {
  return { worth: payoffs('R', A, B, params), model: choose('R', A - B, barriers(params)) }
}
