import { z } from 'zod'
import { dateSchema } from './dates.ts'
import { idSchema } from './records.ts'

/** Theme words of the fact base; `background` belongs to none of the parts. */
export const themes = ['background', 'ecosystem', 'lock-in', 'governance', 'rules', 'ideals'] as const

/** How far a claim was checked, from the firmest to the weakest; `status.*` in the words names them. */
export const statuses = ['confirmed-primary', 'textbook', 'computed', 'confirmed-secondary', 'article-only'] as const

/** What the check says of the article's claim; `verdict.*` in the words names them. */
export const verdicts = ['holds', 'imprecise', 'dated', 'reversed', 'unverified', 'hypothesis'] as const

export const claimSchema = z.strictObject({
  id: idSchema,
  theme: z.enum(themes),
  claim_ja: z.string().min(1),
  claim_en: z.string().min(1),
  /** The numbers and dates of the claim, by name; null when it has none. */
  figure: z.record(z.string(), z.unknown()).nullable(),
  /** The date that the figure holds for; null only for what has no date: textbook and computed claims. */
  as_of: dateSchema.nullable(),
  sources: z.array(idSchema).min(1, '出典を一つ以上書いてください'),
  status: z.enum(statuses),
  /** What must be said with it; may be empty. */
  caveat_ja: z.string(),
  article_verdict: z.enum(verdicts).optional(),
  /** What the article says, in this deck's words. */
  article_says_ja: z.string().optional(),
  /** What could be checked, in a sentence or two. */
  verdict_ja: z.string().optional(),
}).refine(
  ({ as_of, status }) => as_of !== null || status === 'textbook' || status === 'computed',
  { path: ['as_of'], message: '日付がありません。その数字がいつのものかを書いてください' },
).refine(
  ({ article_verdict, article_says_ja, verdict_ja }) => !article_verdict === !article_says_ja && !article_verdict === !verdict_ja,
  { path: ['article_verdict'], message: 'article_verdict、article_says_ja、verdict_ja は三つそろえて書いてください' },
)

/** One value of a series for a chart. */
export const datumSchema = z.strictObject({
  series: z.string().min(1),
  /** A date, a span of two dates, or a name of the window's end. */
  period: z.string().min(1),
  value: z.coerce.number(),
  unit: z.string().min(1),
  source_id: idSchema,
  claim_id: idSchema,
})
