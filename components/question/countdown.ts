import type { QuestionForm } from '../../content/deck.ts'
import type { Clock } from '../presenter/pace.ts'
import { say } from '../../content/say.ts'
import { elapsedOn, readClock, readMinutes, toggled } from '../presenter/pace.ts'

/** The time that a room has for a question. Times of day in ms since 1970. Pure. */

export interface Countdown extends QuestionForm {
  /** Page number of the question. */
  slide: number
  clock: Clock
}

/** What the room is told: that time runs, that it stands, that the last minute runs, that it is over. */
export type CountdownStage = 'running' | 'paused' | 'last' | 'over'

const forms: ReadonlySet<unknown> = new Set<QuestionForm['form']>(['alone', 'pair', 'group'])

/** A countdown out of storage or of another window: undefined for what has another shape. */
export function readCountdown(raw: unknown): Countdown | undefined {
  const { slide, form, minutes, clock } = (raw ?? {}) as Partial<Record<keyof Countdown, unknown>>
  const [whole, started] = [readMinutes(minutes), readClock(clock)]
  return typeof slide === 'number' && forms.has(form) && whole && started
    ? { slide, form: form as Countdown['form'], minutes: whole, clock: started }
    : undefined
}

export function startedFor(slide: number, { form, minutes }: QuestionForm, now: number): Countdown {
  return { slide, form, minutes, clock: toggled(undefined, now) }
}

/** Stops it, or lets it go on. */
export function toggledCountdown(countdown: Countdown, now: number): Countdown {
  return { ...countdown, clock: toggled(countdown.clock, now) }
}

/** One minute more; where time is over, one minute from now. */
export function lengthened(countdown: Countdown, now: number): Countdown {
  return { ...countdown, minutes: Math.max(countdown.minutes, elapsedOn(countdown.clock, now)) + 1 }
}

/** Seconds that are left, whole ones: the last is 1. Below 0: seconds since the end. */
export function secondsLeft({ minutes, clock }: Countdown, now: number): number {
  // The smallest part keeps what a minute cannot say exactly from being counted as a second; the 0 keeps 0 from being −0.
  return Math.ceil((minutes - elapsedOn(clock, now)) * 60 - 1e-6) + 0
}

export function stageOf(countdown: Countdown, now: number): CountdownStage {
  const left = secondsLeft(countdown, now)
  if (left <= 0)
    return 'over'
  if (countdown.clock.pausedAt !== undefined)
    return 'paused'
  // Who has but a minute needs no word that the last one has begun.
  return left <= 60 && countdown.minutes > 1 ? 'last' : 'running'
}

/** How long time has been over, by tens of seconds: quiet, and exact enough. */
export function overWords(secondsOver: number): string {
  const tens = Math.floor(secondsOver / 10) * 10
  const [minutes, seconds] = [Math.floor(tens / 60), tens % 60]
  if (!tens)
    return say('countdown.over-now')
  return say(`countdown.over-${[minutes && 'minutes', seconds && 'seconds'].filter(Boolean).join('-')}`, { minutes, seconds })
}
