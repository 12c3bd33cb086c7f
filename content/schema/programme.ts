import { z } from 'zod'
import { pastDateSchema } from './dates.ts'
import { idSchema } from './records.ts'

/** A part of the talk. Its slides begin where a slide's front matter names it: `part: lock-in`. */
export const partSchema = z.strictObject({
  id: idSchema,
  /** As the section slide shows it: 主題1. */
  name: z.string().min(1),
  /** One character, for parts that have a section slide. */
  emblem: z.string().length(1).optional(),
  /** Id in `pictures.yaml`: what its section slide shows. */
  picture: idSchema.optional(),
  /** A theme opens with its emblem, makes a statement, is checked, and ends with a question. */
  kind: z.enum(['frame', 'theme', 'interlude', 'appendix']),
})

/** One length of the talk: its own entry file over the same pages. The rows stand from the shortest to the longest. */
export const editionSchema = z.strictObject({
  id: idSchema,
  name: z.string().min(1),
  /** The file that Slidev is given, at the root of the project. */
  entry: z.string().endsWith('.md'),
  /** The state of its words: the date on everything that is printed of it. */
  date: pastDateSchema,
  /** What whoever speaks has at hand before it begins: a line each. */
  prepare: z.array(z.string().min(1)),
  /** Minutes of each part, by the part's id. */
  minutes: z.record(idSchema, z.number().nonnegative()),
})

/** Where the built site stands on the web. */
export const siteSchema = z.strictObject({
  id: idSchema,
  url: z.url('URLとして読めません').endsWith('/', '終わりに / を付けてください').nullable(),
})

/** A printed document, made for every edition: the page `documents/ID.vue`, saved as `exports/EDITION-ID.pdf`. */
export const documentSchema = z.strictObject({
  id: idSchema,
  name: z.string().min(1),
  /** One slide a page, or A4. */
  paper: z.enum(['slide', 'a4']),
  /** Made of the longest edition only. Such a document is a page of the site as well, under its id. */
  once: z.literal(true).optional(),
  /** Name of its file without the ending, where it is made once. */
  file: idSchema.optional(),
  /** It ends with all lists in full: points, terms, verdicts, sources. */
  lists: z.literal(true).optional(),
  /** For whoever speaks: the site does not offer it. */
  backstage: z.literal(true).optional(),
  /** It holds what the speaker says: only a site with the notes offers it. */
  spoken: z.literal(true).optional(),
  /** What whoever prints it may choose, of `content/print-choices.ts`. */
  choices: z.array(z.enum(['layout', 'paper', 'mono'])),
})
