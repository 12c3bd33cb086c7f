import type { ComputedRef, MaybeRefOrGetter, Ref } from 'vue'
import type { QuestionForm, Slide } from '../../content/deck.ts'
import type { Countdown, CountdownStage } from './countdown.ts'
import { createSharedComposable, refAutoReset, useIntervalFn, useNow } from '@vueuse/core'
import { computed, toValue } from 'vue'
import { useLectureState } from '../../slidev/lecture-state.ts'
import { lengthened, readCountdown, secondsLeft, stageOf, startedFor, toggledCountdown } from './countdown.ts'

export interface UseCountdownReturn {
  /** Undefined until it is started. */
  countdown: ComputedRef<Countdown | undefined>
  stage: ComputedRef<CountdownStage | undefined>
  /** Seconds; below 0: since time was over. */
  left: ComputedRef<number>
  /** Whether the next `reset` sets it back. */
  armed: Readonly<Ref<boolean>>
  /** Starts the time for a form; stops and goes on with the one that runs; starts one anew that is over. */
  press: (form: QuestionForm) => void
  /** `press` for the form that was started, or for the first one. */
  toggle: () => void
  /** Gives one more minute. */
  lengthen: () => void
  /** Takes the countdown away, at the second call within five seconds. */
  reset: () => void
}

/** One for the lecture: a question that is started takes the time of the one before. */
const useShared = createSharedComposable(() => ({
  kept: useLectureState('countdown', readCountdown),
  now: useNow({ scheduler: tick => useIntervalFn(tick, 250) }),
  armed: refAutoReset(false, 5000),
}))

/**
 * The countdown of a question: the same in every window, kept over a reload, cleared with the lecture.
 * @param slide the question; on any other slide nothing starts
 */
export function useCountdown(slide: MaybeRefOrGetter<Pick<Slide, 'no' | 'forms'>>): UseCountdownReturn {
  const { kept, now, armed } = useShared()
  const countdown = computed(() => kept.value?.slide === toValue(slide).no ? kept.value : undefined)
  const stage = computed(() => countdown.value && stageOf(countdown.value, now.value.getTime()))
  const left = computed(() => countdown.value ? secondsLeft(countdown.value, now.value.getTime()) : 0)

  function set(to: Countdown | undefined) {
    armed.value = false
    kept.value = to
    now.value = new Date()
  }

  function press(form: QuestionForm) {
    const runs = countdown.value?.form === form.form && stage.value !== 'over'
    set(runs ? toggledCountdown(countdown.value!, Date.now()) : startedFor(toValue(slide).no, form, Date.now()))
  }

  function toggle() {
    const { forms } = toValue(slide)
    const form = forms.find(({ form }) => form === countdown.value?.form) ?? forms[0]
    if (form)
      press(form)
  }

  function lengthen() {
    if (countdown.value)
      set(lengthened(countdown.value, Date.now()))
  }

  function reset() {
    if (armed.value)
      set(undefined)
    else
      armed.value = countdown.value !== undefined
  }

  return { countdown, stage, left, armed, press, toggle, lengthen, reset }
}
