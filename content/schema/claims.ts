import { z } from 'zod'
import { dateSchema, pastDateSchema } from './dates.ts'
import { figuresSchema } from './figures.ts'
import { idSchema } from './records.ts'

/** How far a claim was checked, from the firmest to the weakest; `status.*` in the words names them. */
export const statuses = ['confirmed-primary', 'textbook', 'computed', 'confirmed-secondary', 'article-only'] as const

/**
 * What the check says of the article's claim; `verdict.*` in the words names them. A source says the same; it holds with
 * small deviations; it holds in one reading and not in another; it was true when written and is not today; a source says
 * otherwise; no source says either; it is about the future, or an open debate.
 */
export const verdicts = ['holds', 'mostly', 'depends', 'changed', 'not-so', 'unverified', 'hypothesis'] as const

/** The same on the scale of the fact-checking initiative FIJ (https://fij.info/introduction/rating); `rating.*` in the words. */
export const ratings = ['accurate', 'mostly-accurate', 'misleading', 'inaccurate', 'no-evidence', 'withheld', 'out-of-scope'] as const

/** What each verdict may be on that scale. */
const ratingsOf: Record<(typeof verdicts)[number], (typeof ratings)[number][]> = {
  'holds': ['accurate'],
  'mostly': ['mostly-accurate'],
  'depends': ['withheld', 'misleading', 'out-of-scope'],
  'changed': ['mostly-accurate', 'misleading', 'inaccurate'],
  'not-so': ['inaccurate', 'misleading'],
  'unverified': ['no-evidence', 'withheld'],
  'hypothesis': ['out-of-scope'],
}

export const claimSchema = z.strictObject({
  id: idSchema,
  /** The part of the talk that it belongs to; none for what stands behind all of them. */
  part: idSchema.optional(),
  claim_ja: z.string().min(1),
  claim_en: z.string().min(1),
  /** The numbers and dates that it states, by name. */
  figures: figuresSchema.optional(),
  /** The date that the figure holds for; null only for what has no date: textbook and computed claims. */
  as_of: pastDateSchema.nullable(),
  /** The day by which it must be looked at again; none for what does not age: textbook and computed claims. */
  recheck: dateSchema.optional(),
  sources: z.array(idSchema).min(1, '出典を一つ以上書いてください'),
  status: z.enum(statuses),
  /** What must be said with it; may be empty. */
  caveat_ja: z.string(),
  article_verdict: z.enum(verdicts).optional(),
  rating: z.enum(ratings).optional(),
  /** What the article says, in this deck's words. */
  article_says_ja: z.string().optional(),
  /** What could be checked, in a sentence or two. */
  verdict_ja: z.string().optional(),
}).refine(
  ({ as_of, status }) => as_of !== null || status === 'textbook' || status === 'computed',
  { path: ['as_of'], message: '日付がありません。その数字がいつのものかを書いてください' },
).refine(
  ({ recheck, status }) => recheck !== undefined || status === 'textbook' || status === 'computed',
  { path: ['recheck'], message: '見直す日がありません。いつまでに確かめ直すかを書いてください' },
).refine(
  ({ as_of, recheck }) => !as_of || !recheck || as_of < recheck,
  { path: ['recheck'], message: '見直す日が、as_of より先ではありません' },
).refine(
  ({ as_of, figures }) => Object.values(figures ?? {}).every(figure => 'date' in figure || !as_of || (figure.period?.split('/').at(-1) ?? as_of).slice(0, as_of.length) <= as_of),
  { path: ['as_of'], message: '数の period より前の日付です' },
).refine(
  ({ article_verdict, rating }) => !article_verdict || !rating || ratingsOf[article_verdict].includes(rating),
  { path: ['rating'], message: 'article_verdict と合いません。content/schema/claims.ts の対応を見てください' },
).refine(
  ({ article_verdict, rating, article_says_ja, verdict_ja }) => new Set([article_verdict, rating, article_says_ja, verdict_ja].map(Boolean)).size === 1,
  { path: ['article_verdict'], message: 'article_verdict、rating、article_says_ja、verdict_ja は四つそろえて書いてください' },
)
