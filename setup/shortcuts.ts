import { useNav } from '@slidev/client'
import { defineShortcutsSetup } from '@slidev/types'
import { useClock } from '../components/presenter/use-clock.ts'
import { usePace } from '../components/presenter/use-pace.ts'
import { withShift } from '../slidev/keys.ts'
import { startNewLecture } from '../slidev/lecture-state.ts'

/**
 * Slidev's own keys, and the deck's, each with Shift: two hands, which no clicker and no slip of a finger has. The clock
 * listens where it is seen: in the presenter's view.
 */
export default defineShortcutsSetup((_, own) => {
  const { isPresenter } = useNav()
  const newLecture = { name: 'new_lecture', key: withShift('n'), fn: startNewLecture }
  if (!isPresenter.value)
    return [...own, newLecture]

  const { toggle, reset } = useClock()
  const { goToNext } = usePace()
  return [
    ...own,
    newLecture,
    { name: 'clock', key: withShift('t'), fn: toggle },
    { name: 'clock_reset', key: withShift('r'), fn: reset },
    { name: 'next_staying', key: withShift('s'), fn: goToNext },
  ]
})
