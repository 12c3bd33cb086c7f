import type { z } from 'zod'
import { claimSchema, datumSchema } from './claims.ts'
import { betSchema, leverSchema } from './levers.ts'
import { documentSchema, editionSchema, partSchema } from './programme.ts'
import { beatSchema, groundSchema, opennessSchema, pointSchema, sourceSchema, speakerSchema, termSchema, wordingSchema } from './records.ts'

/**
 * The tables of `content/`: which file holds what, and where a key names records of another table (as one id, as a list of
 * ids, or as the keys of a map). Every reader takes them from here; nothing else describes them.
 */
export const tables = {
  speakers: { file: 'speakers.yaml', schema: speakerSchema, references: {} },
  beats: { file: 'beats.yaml', schema: beatSchema, references: { speaker: 'speakers' } },
  sources: { file: 'sources.yaml', schema: sourceSchema, references: {} },
  claims: { file: 'claims.yaml', schema: claimSchema, references: { sources: 'sources' } },
  terms: { file: 'glossary.yaml', schema: termSchema, references: { claims: 'claims' } },
  grounds: { file: 'grounds.yaml', schema: groundSchema, references: {} },
  points: { file: 'points.yaml', schema: pointSchema, references: { ground: 'grounds', beats: 'beats' } },
  timeseries: { file: 'timeseries.csv', schema: datumSchema, references: { source_id: 'sources', claim_id: 'claims' } },
  openness: { file: 'openness.csv', schema: opennessSchema, references: {} },
  parts: { file: 'parts.yaml', schema: partSchema, references: {} },
  editions: { file: 'editions.yaml', schema: editionSchema, references: { minutes: 'parts' } },
  documents: { file: 'documents.yaml', schema: documentSchema, references: {} },
  levers: { file: 'levers.yaml', schema: leverSchema, references: {} },
  bets: { file: 'bets.yaml', schema: betSchema, references: { lever: 'levers' } },
  slideWords: { file: 'words/slides.yaml', schema: wordingSchema, references: {} },
  chartWords: { file: 'words/charts.yaml', schema: wordingSchema, references: {} },
  labWords: { file: 'words/interlude.yaml', schema: wordingSchema, references: {} },
} as const satisfies Record<string, { file: string, schema: z.ZodType, references: Record<string, string> }>

export type Table = keyof typeof tables
export type Row<T extends Table> = z.infer<(typeof tables)[T]['schema']>

export type { SlideRecord } from './slide.ts'

export type Speaker = Row<'speakers'>
export type Beat = Row<'beats'>
export type Source = Row<'sources'>
export type Claim = Row<'claims'>
export type Term = Row<'terms'>
export type Ground = Row<'grounds'>
export type Point = Row<'points'>
export type Datum = Row<'timeseries'>
export type Openness = Row<'openness'>
export type Part = Row<'parts'>
export type Edition = Row<'editions'>
export type Document = Row<'documents'>
export type Lever = Row<'levers'>
export type Bet = Row<'bets'>
