import { z } from 'zod'

/** The shapes of the records in `content/`. Every reader takes them from here; nothing else describes them. */

const id = z.string().regex(/^[a-z][a-z0-9-]*$/, '小文字の英数字とハイフンで書いてください')

export const speakerSchema = z.strictObject({
  id,
  /** As written before the colon in a dialogue, and as shown under the emblem. */
  name: z.string().min(1),
  /** File in `public/emblems/`. */
  emblem: z.string().endsWith('.svg'),
  /** The side of the slide that the voice speaks from. */
  side: z.enum(['left', 'right']),
  /** The question that this voice keeps asking. */
  asks: z.string().min(1),
  /** How this voice talks: for the teacher who writes new lines, and for the cover of the dialogue. */
  manner: z.string().min(1),
})

export const beatSchema = z.strictObject({
  id: z.string().regex(/^[A-Z]\d+$/, '大文字一字と番号で書いてください(例: E4)'),
  /** Id of the speaker, or null when the deck itself says it. */
  speaker: id.nullable(),
  gist: z.string().min(1),
})

export const sourceSchema = z.strictObject({
  id,
  title: z.string().min(1),
  authors: z.string().min(1),
  publisher: z.string().min(1),
  /** Year, year-month or date (ISO 8601), or null when the source shows none. */
  date: z.string().regex(/^\d{4}(-\d{2}){0,2}$/, '2025、2025-12、2025-12-16 のように書いてください').nullable(),
  url: z.url('URLとして読めません'),
  kind: z.enum(['primary', 'secondary']),
  lang: z.string().min(2),
  read: z.enum(['full', 'part', 'abstract', 'none']),
  note: z.string().optional(),
})

const ids = z.array(id)

/** Theme words of the fact base; `background` belongs to none of the parts. */
export const themes = ['background', 'ecosystem', 'lock-in', 'governance', 'rules', 'ideals'] as const

/** How far a claim was checked. */
export const statuses = ['confirmed-primary', 'confirmed-secondary', 'computed', 'textbook', 'article-only'] as const

/** What the check says of the article's claim. */
export const verdicts = ['holds', 'imprecise', 'dated', 'reversed', 'unverified', 'hypothesis'] as const

const asOf = z.string().regex(/^\d{4}(-\d{2}){0,2}$/, '2025、2025-12、2025-12-16 のように書いてください')

export const claimSchema = z.strictObject({
  id,
  theme: z.enum(themes),
  claim_ja: z.string().min(1),
  claim_en: z.string().min(1),
  /** The numbers and dates of the claim, by name; null when it has none. */
  figure: z.record(z.string(), z.unknown()).nullable(),
  /** The date that the figure holds for; null only for what has no date: textbook and computed claims. */
  as_of: asOf.nullable(),
  sources: ids.min(1, '出典を一つ以上書いてください'),
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

export const termSchema = z.strictObject({
  id: z.string().regex(/^W\d+$/, 'W1 のように書いてください'),
  term: z.string().min(1),
  /** Words that stand for the term on slides; the longest match is marked. */
  marks: z.array(z.string().min(1)).min(1),
  definition: z.string().min(1),
  /** The claims that the definition's facts rest on. */
  claims: ids,
})

export const pointSchema = z.strictObject({
  id: z.string().regex(/^K\d+$/, 'K1 のように書いてください'),
  group: z.enum(['構造', '統治', '姿勢']),
  title: z.string().min(1).max(12),
  sentence: z.string().min(1),
  /** The beats whose slides it leads back to. */
  beats: z.array(z.string()).min(1),
})

/** One value of a series for a chart. */
export const datumSchema = z.strictObject({
  series: z.string().min(1),
  /** A date, a span of two dates, or a name of the window's end. */
  period: z.string().min(1),
  value: z.coerce.number(),
  unit: z.string().min(1),
  source_id: id,
  claim_id: id,
})

const grade = z.enum(['open', 'partial', 'closed'])

/** The twelve components that the European Open Source AI Index grades, in its order, with their names on the slide. */
export const components = {
  datasources_basemodel: '事前学習データ',
  datasources_endmodel: '調整データ',
  weights_basemodel: '土台の重み',
  weights_endmodel: '最終の重み',
  trainingcode: '学習コード',
  code: 'コードの説明',
  hardware_architecture: '構造の説明',
  preprint: '査読前論文',
  paper: '査読論文',
  modelcard: 'モデルカード',
  datasheet: 'データの説明書',
  licenses: '利用許諾',
} as const

export type Component = keyof typeof components

/** One system in the index. */
export const opennessSchema = z.strictObject({
  file: z.string().min(1),
  system: z.string().min(1),
  endmodel: z.string().min(1),
  releasedate: asOf,
  ...Object.fromEntries(Object.keys(components).map(key => [key, grade])) as Record<Component, typeof grade>,
  n_open: z.coerce.number().int(),
  n_partial: z.coerce.number().int(),
  n_closed: z.coerce.number().int(),
  /** What the graders did differently here, in Japanese; may be empty. */
  index_note: z.string(),
})

export type Speaker = z.infer<typeof speakerSchema>
export type Beat = z.infer<typeof beatSchema>
export type Source = z.infer<typeof sourceSchema>
export type Claim = z.infer<typeof claimSchema>
export type Term = z.infer<typeof termSchema>
export type Point = z.infer<typeof pointSchema>
export type Datum = z.infer<typeof datumSchema>
export type Openness = z.infer<typeof opennessSchema>

/** File name in `content/` → schema of one record in it. */
export const recordSchemas = {
  'speakers.yaml': speakerSchema,
  'beats.yaml': beatSchema,
  'sources.yaml': sourceSchema,
  'claims.yaml': claimSchema,
  'glossary.yaml': termSchema,
  'points.yaml': pointSchema,
  'timeseries.csv': datumSchema,
  'openness.csv': opennessSchema,
} as const

export type ContentFile = keyof typeof recordSchemas
export type ContentRecord<F extends ContentFile> = z.infer<(typeof recordSchemas)[F]>

/** Where a record names others: file → key → the file that must hold the id. */
export const references: { [F in ContentFile]?: Record<string, ContentFile> } = {
  'beats.yaml': { speaker: 'speakers.yaml' },
  'claims.yaml': { sources: 'sources.yaml' },
  'glossary.yaml': { claims: 'claims.yaml' },
  'points.yaml': { beats: 'beats.yaml' },
  'timeseries.csv': { source_id: 'sources.yaml', claim_id: 'claims.yaml' },
}
