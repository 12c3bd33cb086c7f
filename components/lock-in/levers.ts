import type { Params } from '../../snippets/lock-in.ts'
import { barriers, even, expectedArrivals, winProbability } from '../../snippets/lock-in.ts'
import { people, percent } from './words.ts'

export interface GuessedAnswer {
  id: string
  label: string
  /** What the answer claims, in the unit of `measure`. */
  value: number
}

/** One lever of the interlude: its slider, its bet and what it does. */
export interface Lever {
  /** The parameter of the model that it moves. */
  param: 'headStart' | 'kappa'
  label: string
  min: number
  max: number
  step: number
  /** The setting that the bet is about. */
  trial: number
  question: string
  answers: GuessedAnswer[]
  say: (value: number) => string
  /** What the bet is about, measured by the closed forms. */
  measure: (params: Params) => number
  /** One sentence for what stands on the screen. */
  find: (params: Params) => string
}

export const levers: Record<'headStart' | 'kappa', Lever> = {
  headStart: {
    param: 'headStart',
    label: '先行の助成',
    min: 0,
    max: 10,
    step: 1,
    trial: 5,
    question: 'Aが5人先に始めたら、Aの勝率は',
    answers: [
      { id: 'half', label: 'ほぼ五分', value: 0.5 },
      { id: 'six', label: '6割', value: 0.6 },
      { id: 'seven', label: '7割', value: 0.72 },
      { id: 'nine', label: '9割', value: 0.9 },
    ],
    say: value => value ? `Aが${value}人先行` : '同時に始める',
    measure: params => winProbability(params) ?? 0,
    find: params => params.headStart
      ? `${params.headStart}人の先行で、Aの勝率は${percent(winProbability(params)!)}。勝ちに近づく。約束は、されない。`
      : '同時に始めれば、勝率は五分と五分。',
  },
  kappa: {
    param: 'kappa',
    label: '相互運用性',
    min: 0,
    max: 1,
    step: 0.1,
    trial: 0.5,
    question: '半分通じ合うなら、決まるまでの人数は',
    answers: [
      { id: 'same', label: '変わらない', value: 1 },
      { id: 'double', label: '2倍', value: 2 },
      { id: 'four', label: '4倍近く', value: 3.6 },
      { id: 'ten', label: '10倍', value: 10 },
    ],
    say: value => value === 1 ? 'すべて通じる' : value ? `${percent(value)}通じる` : 'まったく通じない',
    measure: params => expectedArrivals(params) / expectedArrivals(even),
    find: (params) => {
      const { upper } = barriers(params)
      return Number.isFinite(upper)
        ? `壁は${upper}人先。決まるまでに来る人は、ならして${people(expectedArrivals(params))}。`
        : '壁が消えた。どちらの庭にも、固まらない。'
    },
  },
}

/** The answer whose claim is nearest to what the model says. */
export function trueAnswer({ answers, measure, param, trial }: Lever): string {
  const truth = measure({ ...even, [param]: trial })
  const [nearest] = [...answers].sort((a, b) => Math.abs(a.value - truth) - Math.abs(b.value - truth))
  return nearest!.id
}
