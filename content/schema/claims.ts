import { z } from 'zod'
import { dateSchema } from './dates.ts'
import { figuresSchema } from './figures.ts'
import { idSchema } from './records.ts'

/** How far a claim was checked, from the firmest to the weakest; `status.*` in the words names them. */
export const statuses = ['confirmed-primary', 'textbook', 'computed', 'confirmed-secondary', 'article-only'] as const

/** What the check says of the article's claim; `verdict.*` in the words names them. */
export const verdicts = ['holds', 'imprecise', 'dated', 'reversed', 'unverified', 'hypothesis'] as const

export const claimSchema = z.strictObject({
  id: idSchema,
  /** The part of the talk that it belongs to; none for what stands behind all of them. */
  part: idSchema.optional(),
  claim_ja: z.string().min(1),
  claim_en: z.string().min(1),
  /** The numbers and dates that it states, by name. */
  figures: figuresSchema.optional(),
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
