import type { ComputedRef, Ref } from 'vue'
import { useNav } from '@slidev/client'
import { usePreferredReducedMotion, useRafFn } from '@vueuse/core'
import { computed, ref, watch } from 'vue'
import { useLectureState } from '../../slidev/lecture-state.ts'
import { readPlay } from './shapes.ts'

export interface UsePlayOptions {
  /** Key of this explorable in the lecture. */
  id: string
  /** Seed that the first play and every print shows. */
  seed: number
  /**
   * How far the next play's seed lies from this one: the number of histories that one play uses.
   * @default 1
   */
  stride?: number
  /**
   * How long a play takes, in ms: two seconds are long for two hundred people who wait.
   * @default 1800
   */
  duration?: number
}

export interface UsePlayReturn {
  /** Seed of the current play, or undefined before the first. */
  seed: ComputedRef<number | undefined>
  /** From 0 to 1. */
  progress: Readonly<Ref<number>>
  /** Whether there is a play and it has come to its end. */
  played: ComputedRef<boolean>
  /** Plays, and each further time with the next seed. */
  play: () => void
  /** Plays the same seed once more. */
  replay: () => void
  reset: () => void
  /** Shows the end at once, in this window. */
  skip: () => void
}

/**
 * The life of an explorable's run: nothing yet, playing, played. A play shows in every window; print shows the first one
 * finished.
 */
export function usePlay({ id, seed: first, stride = 1, duration = 1800 }: UsePlayOptions): UsePlayReturn {
  const current = useLectureState(`play:${id}`, readPlay)
  const { isPrintMode } = useNav()
  const motion = usePreferredReducedMotion()

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
    if (now === undefined || isPrintMode.value || motion.value === 'reduce' || !duration) {
      skip()
      return
    }
    began = 0
    progress.value = 0
    resume()
  })

  function move(by: number) {
    const last = current.value
    current.value = last ? { seed: last.seed + by, count: last.count + 1 } : { seed: first, count: 1 }
  }

  const play = () => move(stride)
  const replay = () => move(0)

  function skip() {
    pause()
    progress.value = 1
  }

  function reset() {
    current.value = undefined
  }

  return { seed, progress, play, replay, reset, skip, played: computed(() => seed.value !== undefined && progress.value === 1) }
}
