import type { OpennessItem } from '../openness-items.ts'
import { z } from 'zod'
import { halfWidthProblem } from '../half-width.ts'
import { opennessItems } from '../openness-items.ts'
import { colourSchema } from './colours.ts'
import { pastDateSchema } from './dates.ts'

/** Ids are written in small letters, digits and hyphens. */
export const idSchema = z.string().regex(/^[a-z][a-z0-9-]*$/, '小文字の英数字とハイフンで書いてください')

const text = z.string().min(1, '空です')
/** Words that the audience reads as they are. */
const shown = z.string().refine(words => !halfWidthProblem(words), { error: ({ input }) => halfWidthProblem(String(input)) ?? '' })
const ids = z.array(idSchema)
/** A letter for the part and a number. */
export const beatIdSchema = z.string().regex(/^[A-Z]\d+$/, '大文字一字と番号で書いてください(例: E4)')

export const speakerSchema = z.strictObject({
  id: idSchema,
  /** As written before the colon in a dialogue, and as shown under the emblem. */
  name: text,
  /** File in `public/emblems/`. */
  emblem: z.string().endsWith('.svg'),
  /** The side of the slide that the voice speaks from. */
  side: z.enum(['left', 'right']),
  /** Of the name and of the bar at its bubbles. */
  ink: colourSchema,
  /** The ground of its bubbles. */
  tint: colourSchema,
  /** The question that this voice keeps asking. */
  asks: text,
  /** How this voice talks: for the teacher who writes new lines, and for the cover of the dialogue. */
  manner: text,
})

export const beatSchema = z.strictObject({
  id: beatIdSchema,
  /** Id of the speaker, or null when the deck itself says it. */
  speaker: idSchema.nullable(),
  gist: text,
})

export const sourceSchema = z.strictObject({
  id: idSchema,
  title: text,
  authors: text,
  publisher: text,
  /** Or null when the source shows none. */
  date: pastDateSchema.nullable(),
  url: z.url({ protocol: /^https?$/, error: 'http か https のURLとして読めません' }),
  kind: z.enum(['primary', 'secondary']),
  lang: z.string().min(2),
  read: z.enum(['full', 'part', 'abstract', 'none']),
  note: z.string().optional(),
})

export const termSchema = z.strictObject({
  id: z.string().regex(/^W\d+$/, 'W1 のように書いてください'),
  term: text,
  /** Words that stand for the term on slides; the longest match is marked. */
  marks: z.array(text).min(1),
  definition: text.and(shown),
  /** The claims that the definition's facts rest on. */
  claims: ids,
})

/** A group of points, and the question that it answers. */
export const groundSchema = z.strictObject({
  id: idSchema,
  name: text,
  asks: text,
})

export const pointSchema = z.strictObject({
  id: z.string().regex(/^K\d+$/, 'K1 のように書いてください'),
  /** Id of the ground that it stands on. */
  ground: idSchema,
  title: text.max(12),
  sentence: text,
  /** The beats whose slides it leads back to. */
  beats: z.array(beatIdSchema).min(1),
})

/** A drawing in `components/picture/drawings/`, under the name of its file. */
export const pictureSchema = z.strictObject({
  id: idSchema,
  /** What it says to whoever does not see it; empty where the words beside it say it all. */
  alt: z.string(),
})

/** Where makers of models are. */
export const regionSchema = z.strictObject({
  id: idSchema,
  name: text,
})

/** A release on the timeline; its date is a figure of its claim. */
export const releaseSchema = z.strictObject({
  /** As it is shown: Kimi K2. */
  model: text,
  /** The organisation, by the name that its papers bear. */
  maker: text,
  region: idSchema,
  claim: idSchema,
  /** Name of the date among the claim's figures. */
  figure: idSchema,
})

/** One text that the audience reads, under its id. `{name}` is filled in where it is said. */
export const wordingSchema = z.strictObject({
  id: z.string().regex(/^[a-z][\w-]*(?:\.[\w-]+)*$/, '英数字とハイフンを点でつないで書いてください(例: bet.result)'),
  text: shown,
})

/** Words that no line breaks, but at `|`. */
export const phraseSchema = z.strictObject({
  words: z.string().regex(/^[^|]+(?:\|[^|]+)*$/, '切れてよい所だけを、言葉の間の | で示してください(例: 二人が|開く)'),
})

/** A cell that counts something is never empty. */
const count = z.string().regex(/^\d+$/, '数で書いてください').transform(Number)

const grade = z.enum(['open', 'partial', 'closed'])

/** One system in the index. */
export const opennessSchema = z.strictObject({
  file: text,
  system: text,
  /** Id in `regions.yaml`. */
  region: idSchema,
  endmodel: text,
  releasedate: pastDateSchema,
  ...Object.fromEntries(opennessItems.map(key => [key, grade])) as Record<OpennessItem, typeof grade>,
  n_open: count,
  n_partial: count,
  n_closed: count,
  /** What the graders did differently here, in Japanese; may be empty. */
  index_note: z.string(),
}).superRefine((row, context) => {
  for (const [name, graded] of [['n_open', 'open'], ['n_partial', 'partial'], ['n_closed', 'closed']] as const) {
    const counted = opennessItems.filter(item => row[item] === graded).length
    if (row[name] !== counted)
      context.addIssue({ code: 'custom', path: [name], message: `${row[name]} ですが、${graded} の項目は ${counted} あります` })
  }
})
