import { z } from 'zod'
import { idSchema } from './records.ts'

/**
 * What a lever may move: parameters of the model in `snippets/lock-in.ts`, the lead of A (`lead`) and the switching cost
 * (`sigma`). A lever that moves something new adds its name here; the compiler then asks where the model starts with it.
 */
export const movables = ['headStart', 'kappa', 'sigma', 'p', 'lead'] as const

const number = z.number('数で書いてください')
const text = z.string().min(1, '空です')

/** A text with `{name}` for some of the values at hand. */
function template(...names: string[]) {
  return text.refine(
    written => [...written.matchAll(/\{(\w+)\}/g)].every(([, name]) => names.includes(name!)),
    `{ } の中に書けるのは ${names.join('、')} です`,
  )
}

/** A value of the lever in words; `{value}` is the value without its sign. */
const sayingSchema = z.strictObject({
  other: template('value'),
  zero: text.optional(),
  negative: template('value').optional(),
  /** At the upper end of the range. */
  full: text.optional(),
})

const outcomes = ['odds', 'oddsBefore', 'arrivals', 'arrivalsBefore', 'times', 'timesBefore'] as const

/**
 * What came out, in a dozen characters, beside what it was where the lever starts (`…Before`): `asked` before anybody knows, `zero`
 * and `open` as in a finding.
 */
const verdictSchema = z.strictObject({
  /** `{start}` and `{trial}` are settings of the lever. */
  asked: template(...outcomes, 'start', 'trial'),
  other: template(...outcomes),
  zero: template(...outcomes).optional(),
  open: text.optional(),
})

/** What moving a lever does, in a sentence: above its start, below it, and at the upper end of its range. */
const effectSchema = z.strictObject({
  more: text,
  less: text.optional(),
  full: text.optional(),
})

/**
 * What a lab says once the lever stands: `other`, or `zero` at 0, or `open` where no barrier is left, or `slow` where some histories
 * are still undecided when they are no longer counted.
 */
const findingSchema = z.strictObject({
  other: template('value', 'odds', 'rest', 'barrier', 'arrivals', 'price'),
  slow: template('value', 'odds', 'rest', 'barrier', 'arrivals', 'most', 'undecided').optional(),
  zero: text.optional(),
  open: text.optional(),
})

const viewSchema = z.strictObject({
  label: text,
  /** The setting that a bet is about, and that print shows. */
  trial: number,
  /** The lower end of the range and the start here, where they are not those of the lever. */
  least: number.optional(),
  start: number.optional(),
  say: sayingSchema,
  verdict: verdictSchema.optional(),
  finding: findingSchema.optional(),
  /** On the card of a lever in the sandbox: what somebody does who moves it. What has no card is no lever but a condition. */
  act: text.optional(),
  effect: effectSchema.optional(),
})

/** One lever of the interlude. Its id is what it moves. The order of the rows is that of the sandbox and of its links. */
export const leverSchema = z.strictObject({
  id: z.enum(movables, `書けるのは ${movables.join('、')} です`),
  /** Both ends are inclusive. */
  range: z.tuple([number, number], '[下の端, 上の端] の二つの数で書いてください'),
  step: number.positive('0 より大きい数で書いてください'),
  /** Where it stands before anybody moves it. */
  start: number,
  /** The camp that more of it favours, if any: it lies on that camp's side. */
  favours: z.literal('A', '書けるのは A です').optional(),
  /** How a value is written: 5, 50% or 0.5. */
  as: z.enum(['whole', 'share', 'tenths'], '書けるのは whole、share、tenths です'),
  /** In a lab of its own. */
  lab: viewSchema.optional(),
  /** In the sandbox. */
  sandbox: viewSchema.optional(),
}).superRefine(({ range: [least, most], step, start, lab, sandbox }, context) => {
  if (least >= most)
    context.addIssue({ code: 'custom', path: ['range'], message: '下の端を上の端より小さくしてください' })
  const settings = [
    { key: 'start', value: start, from: least },
    ...[{ key: 'lab', view: lab }, { key: 'sandbox', view: sandbox }].flatMap(({ key, view }) => [view?.trial, view?.start].flatMap(value => value === undefined ? [] : [{ key, value, from: view?.least ?? least }])),
  ]
  for (const { key, value, from } of settings) {
    const steps = (value - from) / step
    if (from < least || value < from || value > most || Math.abs(steps - Math.round(steps)) > 1e-9)
      context.addIssue({ code: 'custom', path: [key], message: `${value} は ${from} から ${most} までの ${step} 刻みにありません` })
  }
})

/** One answer. A bet on the winner names a `camp`; one on a run's arrivals the upper end of a span; the others a value. */
const answerSchema = z.strictObject({
  id: idSchema,
  label: text,
  camp: z.enum(['A', 'B']).optional(),
  /** Inclusive; the last answer has none and takes what is left. */
  most: number.optional(),
  /** The nearest one comes true. */
  value: number.optional(),
})

/** A bet. Which answer comes true is nowhere written: the model says it. */
export const betSchema = z.strictObject({
  id: idSchema,
  /** `{start}` and `{trial}` are settings of the lever. */
  question: template('start', 'trial'),
  /** What it is about, in a word, where a lab has several and tells their hits apart. */
  about: text.optional(),
  /** What is measured: in one run, or at the lever's trial by the closed forms. */
  measure: z.enum(['winner', 'arrivals', 'odds', 'price'], '書けるのは winner、arrivals、odds、price です'),
  /** Id of the lever that the bet is about; none for a bet on one run. */
  lever: z.string().optional(),
  /** Whether the measure is taken as a multiple of what it is where the lever starts. */
  times: z.boolean().default(false),
  answers: z.array(answerSchema).min(2, '答えを二つ以上書いてください'),
}).superRefine(({ measure, lever, answers }, context) => {
  const ends = answers.slice(0, -1).map(({ most }) => most ?? Number.NaN)
  const [fits, message] = lever
    ? [answers.every(({ value }) => value !== undefined), '答えのそれぞれに value を書いてください']
    : measure === 'winner'
      ? [answers.every(({ camp }) => camp), '答えのそれぞれに camp を書いてください']
      : [ends.every((end, i) => end > (ends[i - 1] ?? 0)) && answers.at(-1)?.most === undefined, '答えの most を小さい順に書き、最後の答えには書かないでください']
  if (!fits)
    context.addIssue({ code: 'custom', path: ['answers'], message })
  if (!lever && measure !== 'winner' && measure !== 'arrivals')
    context.addIssue({ code: 'custom', path: ['measure'], message: 'lever のない賭けに書けるのは winner、arrivals です' })
  if (lever && measure === 'winner')
    context.addIssue({ code: 'custom', path: ['measure'], message: 'lever のある賭けに書けるのは arrivals、odds、price です' })
})
