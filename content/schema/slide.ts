import { z } from 'zod'
import { beatIdSchema, idSchema } from './records.ts'

/**
 * The record of a slide: what its front matter says beside what Slidev itself knows. `part`, `beats`, `claims`, `cut` and
 * `speaker` are ids of `content/`.
 */
export const slideRecordSchema = z.strictObject({
  /** The part that begins here. */
  part: idSchema.optional(),
  /** The beats of the story that the slide carries, in their order. */
  beats: z.array(beatIdSchema).optional(),
  /** The checked facts that the slide states. Their sources stand under it. */
  claims: z.array(idSchema).optional(),
  /** Its share of the part's minutes. */
  minutes: z.number('数で書いてください').nonnegative().optional(),
  /** The part of its minutes in which nobody reads from the notes: the room thinks, writes, talks, or is silent. */
  pause: z.number('数で書いてください').nonnegative().optional(),
  /** The sentence that stays. */
  takeaway: z.string().min(1, '空です').optional(),
  /** The shortest edition that shows the slide; without it, only the longest does. */
  cut: idSchema.optional(),
  /** Who says the one sentence of a statement. */
  speaker: idSchema.optional(),
  /** Minutes of a question alone, or else in pairs and in groups. */
  alone: z.number('数で書いてください').positive().optional(),
  pair: z.number('数で書いてください').positive().optional(),
  group: z.number('数で書いてください').positive().optional(),
  /** The cover's picture, in `public/`. */
  image: z.string().startsWith('/').optional(),
})

export type SlideRecord = z.infer<typeof slideRecordSchema>
