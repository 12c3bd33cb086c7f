import { useNav } from '@slidev/client'
import { defineShortcutsSetup } from '@slidev/types'
import { useClock } from '../components/presenter/use-clock.ts'
import { usePace } from '../components/presenter/use-pace.ts'
import { useCountdown } from '../components/question/use-countdown.ts'
import { withShift } from '../slidev/keys.ts'
import { startNewLecture } from '../slidev/lecture-state.ts'
import { useDeck } from '../slidev/use-deck.ts'

/**
 * Slidev's own keys, and the deck's, each with Shift: two hands, which no clicker and no slip of a finger has. The clock
 * listens where it is seen: in the presenter's view; the time for a question in every window, while a question is shown.
 */
export default defineShortcutsSetup((_, own) => {
  const { isPresenter, currentSlideNo } = useNav()
  const deck = useDeck()
  const question = useCountdown(() => deck.value[currentSlideNo.value - 1]!)
  const everywhere = [
    ...own,
    { name: 'new_lecture', key: withShift('n'), fn: startNewLecture },
    { name: 'countdown', key: withShift('c'), fn: question.toggle },
    { name: 'countdown_longer', key: withShift('m'), fn: question.lengthen },
    { name: 'countdown_reset', key: withShift('z'), fn: question.reset },
  ]
  if (!isPresenter.value)
    return everywhere

  const { toggle, reset } = useClock()
  const { goToNext } = usePace()
  return [
    ...everywhere,
    { name: 'clock', key: withShift('t'), fn: toggle },
    { name: 'clock_reset', key: withShift('r'), fn: reset },
    { name: 'next_staying', key: withShift('s'), fn: goToNext },
  ]
})
