import { z } from 'zod'
import { nearest } from '../nearest.ts'
import { hasBegun, pastPeriodSchema, periodSchema } from './dates.ts'
import { idSchema } from './records.ts'

/** A unit of figures, and the word that follows a value. */
export const unitSchema = z.strictObject({
  id: idSchema,
  suffix: z.string(),
  /** The largest value that can be, where there is one. */
  most: z.number().optional(),
  /** Whether it counts things, which come whole. */
  whole: z.boolean().default(false),
})

/** A word that may follow a number, and what the number then counts. */
export const counterSchema = z.strictObject({
  word: z.string().min(1, '空です'),
  /** Ids of the units that it may stand for; none where it never counts a fact. */
  units: z.array(idSchema),
  /** Whether it counts by tenths of a whole. */
  tenth: z.boolean().default(false),
  /** What may be said without a claim: `all`, `talk` (on slides that name no claim, and in notes), or these amounts. */
  free: z.union([z.enum(['all', 'talk']), z.array(z.number())], 'all、talk、または [1, 2] のような数を書いてください').default([]),
  /** Why it is free. */
  because: z.string().min(1, '空です').optional(),
}).refine(({ free, because }) => (free.length === 0) === (because === undefined), { path: ['because'], message: 'free には理由(because)を添えてください' })

const subject = z.string().min(1, 'subject が空です')
const amount = z.number('値は数で書いてください').nonnegative('値が負です')

/** A number with all that it needs to be said: what of, in which unit, for which time. */
export const quantitySchema = z.strictObject({
  /** In the unit itself, never in thousands of it; or the least and the most. */
  value: z.union([amount, z.tuple([amount, amount]).refine(([least, most]) => least < most, '小さい方を先に書いてください')], '値は数か、[最小, 最大] で書いてください'),
  /** Id in `units.yaml`. */
  unit: idSchema,
  /** The time that it holds for; without it, the claim's `as_of`. */
  period: pastPeriodSchema.optional(),
  /** Short enough to be a chart's label. */
  subject,
})

/** A date that a claim states. */
export const datedSchema = z.strictObject({
  /** A date, or two neighbouring months that it lies in. */
  date: periodSchema,
  /** Whether it lay ahead when the claim was made: a term, a target. */
  planned: z.literal(true, '先の日付なら true と書いてください').optional(),
  subject,
}).refine(({ date, planned }) => planned || date.split('/').every(end => end === '..' || hasBegun(end)), { path: ['date'], message: 'まだ来ていない日付です。予定の日付なら planned: true を添えてください' })

/** The figures of a claim, by name. */
export const figuresSchema = z.record(idSchema, z.union([quantitySchema, datedSchema], '値(value、unit、subject)か日付(date、subject)を書いてください'))

/** Holds each figure to a unit that is there, and to what can be in it. */
export function checkFigures({ figures = {} }: { figures?: z.infer<typeof figuresSchema> }, units: z.infer<typeof unitSchema>[]) {
  for (const [name, figure] of Object.entries(figures)) {
    if (!('unit' in figure))
      continue
    const unit = units.find(({ id }) => id === figure.unit)
    const near = nearest(figure.unit, units.map(({ id }) => id))
    if (!unit)
      return { path: ['figures', name, 'unit'], problem: `単位「${figure.unit}」は content/units.yaml にありません。${near ? `「${near}」のことですか。` : ''}綴りを直すか、そちらに加えてください。` }
    const { most = Infinity, whole } = unit
    if (whole && [figure.value].flat().some(value => !Number.isInteger(value)))
      return { path: ['figures', name, 'value'], problem: `「${name}」の値 ${figure.value} は、単位「${unit.id}」ではありえません(端数のない数だけ)。値か単位を直してください。` }
    if ([figure.value].flat().some(value => value > most))
      return { path: ['figures', name, 'value'], problem: `「${name}」の値 ${figure.value} は、単位「${unit.id}」ではありえません(多くとも ${most})。値か単位を直してください。` }
  }
}

export type Quantity = z.infer<typeof quantitySchema>
export type Dated = z.infer<typeof datedSchema>
