import type { WritableComputedRef } from 'vue'
import type { LeverId, Place, Settings, Slider } from './levers.ts'
import { useNav } from '@slidev/client'
import { computed } from 'vue'
import { useLectureState } from '../../slidev/lecture-state.ts'
import { fits, rivalsOf, sandboxLevers, sliderOf } from './levers.ts'

export interface UseLeverReturn {
  slider: Slider
  /** Where it stands: the same in every window; in print at its trial. */
  value: WritableComputedRef<number>
}

/** A lever of a lab or of the sandbox: there, who moves one lets go of the others. */
export function useLever(id: LeverId, place: Place): UseLeverReturn {
  const { slider, value: standing } = useStanding(id, place)
  const rivals = rivalsOf(id, place).map(rival => useStanding(rival, place))
  const value = computed({
    get: () => standing.value,
    set: (to) => {
      rivals.filter(({ slider, value }) => value.value !== slider.start).forEach(({ slider, value }) => value.value = slider.start)
      standing.value = to
    },
  })
  return { slider, value }
}

/** Where all levers of the sandbox stand; what is not named in a new setting goes back to its start. */
export function useSandboxSettings(): WritableComputedRef<Settings> {
  const levers = sandboxLevers().map(id => ({ id, ...useStanding(id, 'sandbox') }))
  return computed({
    get: () => Object.fromEntries(levers.map(({ id, value }) => [id, value.value])),
    set: settings => levers.forEach(({ id, slider, value }) => value.value = settings[id] ?? slider.start),
  })
}

function useStanding(id: LeverId, place: Place): UseLeverReturn {
  const slider = sliderOf(id, place)
  const { isPrintMode } = useNav()
  const moved = useLectureState(`lever:${place}:${id}`, raw => fits(slider, raw) ? raw : undefined)
  const value = computed({
    get: () => isPrintMode.value ? slider.trial : moved.value ?? slider.start,
    set: to => moved.value = to,
  })
  return { slider, value }
}
