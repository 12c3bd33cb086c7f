import { useNav } from '@slidev/client'
import { usePreferredReducedMotion, useRafFn } from '@vueuse/core'
import { computed, ref, watch } from 'vue'
import { useSession } from './session.ts'

export interface PlayOptions {
  /** Key of this explorable in the session. */
  id: string
  /** Seed that the first play and every print shows. */
  seed: number
  /** How far the next play's seed lies from this one: the number of histories that one play uses. */
  stride?: number
}

/**
 * The life of an explorable's run: nothing yet, playing, played. A play shows in every window; print shows the first one
 * finished.
 * @returns `seed` of the current play, or undefined before the first; `progress` from 0 to 1
 */
export function usePlay({ id, seed: first, stride = 1 }: PlayOptions, duration = 3200) {
  const session = useSession()
  const { isPrintMode } = useNav()
  const motion = usePreferredReducedMotion()

  const current = computed(() => session.value.plays[id])
  const seed = computed(() => isPrintMode.value ? first : current.value?.seed)
  const progress = ref(1)

  let began = 0
  const { pause, resume } = useRafFn(({ timestamp }) => {
    began ||= timestamp
    progress.value = Math.min(1, (timestamp - began) / duration)
    if (progress.value === 1)
      pause()
  }, { immediate: false })

  watch(() => current.value?.count, (now) => {
    if (now === undefined || isPrintMode.value || motion.value === 'reduce') {
      progress.value = 1
      return
    }
    began = 0
    progress.value = 0
    resume()
  })

  function play() {
    const last = current.value
    session.value.plays[id] = last ? { seed: last.seed + stride, count: last.count + 1 } : { seed: first, count: 1 }
  }

  function reset() {
    delete session.value.plays[id]
  }

  return { seed, progress, play, reset, played: computed(() => seed.value !== undefined && progress.value === 1) }
}
