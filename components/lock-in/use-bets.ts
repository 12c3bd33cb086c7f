import type { Bet } from '../../content/schema/index.ts'
import { useSlideContext } from '@slidev/client'
import { findBet } from '../../content/index.ts'

/** The bets that the room makes on the slide around: `bets` in its front matter. */
export function useBets(): Bet[] {
  const { $frontmatter } = useSlideContext()
  return (($frontmatter.bets ?? []) as string[]).map(findBet)
}
