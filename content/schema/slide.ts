import { z } from 'zod'
import { dateSchema } from './dates.ts'
import { beatIdSchema, idSchema } from './records.ts'

const number = z.number('数で書いてください')
const whole = '数か、{lecture: 3, study-group: 5} のように版ごとの数で書いてください'

/** One number for all editions, or one for each that differs: its keys are ids of editions. */
const perEdition = (of: z.ZodNumber) => z.union([of, z.record(idSchema, of)], whole).optional()

const waiverSchema = z.strictObject({
  /** Id of the rule that the slide may break. */
  rule: idSchema,
  why: z.string().min(10, '理由を一文で書いてください'),
  /** The last day on which it counts. */
  until: dateSchema,
})

/** Leave for one slide to break one rule, for a reason and for a time. */
export type Waiver = z.infer<typeof waiverSchema>

/**
 * The record of a slide: what its front matter says beside what Slidev itself knows. `part`, `beats`, `claims`, `cut`,
 * `speaker` and `picture` are ids of `content/`.
 */
export const slideRecordSchema = z.strictObject({
  /** The part that begins here. */
  part: idSchema.optional(),
  /** The beats of the story that the slide carries, in their order. */
  beats: z.array(beatIdSchema).optional(),
  /** The checked facts that the slide states. Their sources stand under it. */
  claims: z.array(idSchema).optional(),
  /** Its share of the part's minutes. */
  minutes: perEdition(number.nonnegative()),
  /** The part of its minutes in which nobody reads from the notes: the room thinks, writes, talks, or is silent. */
  pause: perEdition(number.nonnegative()),
  /** The sentence that stays. */
  takeaway: z.string().min(1, '空です').optional(),
  /** The shortest edition that shows the slide; while it is not written, only the longest does. */
  cut: idSchema.optional(),
  /** The bets that the room makes on it before anything runs. */
  bets: z.array(idSchema).optional(),
  /** Who says the one sentence of a statement. */
  speaker: idSchema.optional(),
  /** What stands drawn beside its words. */
  picture: idSchema.optional(),
  /** Minutes of a question alone, or else in pairs (2 unless it says so) and in groups (10); 0 for a form that is not offered. */
  alone: perEdition(number.nonnegative()),
  pair: perEdition(number.nonnegative()),
  group: perEdition(number.nonnegative()),
  /** The cover's picture, in `public/`. */
  image: z.string().startsWith('/').optional(),
  /** Rules that it may break for a while. */
  waive: z.array(waiverSchema).optional(),
})

export type WrittenRecord = z.infer<typeof slideRecordSchema>

/** As one edition reads it: each number is its own. */
export type SlideRecord = { [Key in keyof WrittenRecord]: Exclude<WrittenRecord[Key], Record<string, number>> }
