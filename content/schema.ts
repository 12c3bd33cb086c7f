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

export type Speaker = z.infer<typeof speakerSchema>
export type Beat = z.infer<typeof beatSchema>
export type Source = z.infer<typeof sourceSchema>

/** File name in `content/` → schema of one record in it. */
export const recordSchemas = {
  'speakers.yaml': speakerSchema,
  'beats.yaml': beatSchema,
  'sources.yaml': sourceSchema,
} as const

export type ContentFile = keyof typeof recordSchemas
export type ContentRecord<F extends ContentFile> = z.infer<(typeof recordSchemas)[F]>
