import type { z } from 'zod'
import { claimSchema } from './claims.ts'
import { checkFigures, counterSchema, unitSchema } from './figures.ts'
import { betSchema, leverSchema } from './levers.ts'
import { documentSchema, editionSchema, partSchema, siteSchema } from './programme.ts'
import { beatSchema, groundSchema, opennessSchema, phraseSchema, pictureSchema, pointSchema, regionSchema, releaseSchema, sourceSchema, speakerSchema, termSchema, wordingSchema } from './records.ts'

/**
 * The tables of `content/`: which file holds what, and where a key names records of another table (as one id, as a list of
 * ids, or as the keys of a map). Every reader takes them from here; nothing else describes them.
 */
export const tables = {
  speakers: { file: 'speakers.yaml', schema: speakerSchema, references: {} },
  beats: { file: 'beats.yaml', schema: beatSchema, references: { speaker: 'speakers' } },
  sources: { file: 'sources.yaml', schema: sourceSchema, references: {} },
  units: { file: 'units.yaml', schema: unitSchema, references: {} },
  counters: { file: 'counters.yaml', schema: counterSchema, references: { units: 'units' } },
  claims: { file: 'claims.yaml', schema: claimSchema, references: { part: 'parts', sources: 'sources' } },
  terms: { file: 'glossary.yaml', schema: termSchema, references: { claims: 'claims' } },
  grounds: { file: 'grounds.yaml', schema: groundSchema, references: {} },
  points: { file: 'points.yaml', schema: pointSchema, references: { ground: 'grounds', beats: 'beats' } },
  regions: { file: 'regions.yaml', schema: regionSchema, references: {} },
  releases: { file: 'releases.yaml', schema: releaseSchema, references: { region: 'regions', claim: 'claims' } },
  openness: { file: 'openness.csv', schema: opennessSchema, references: { region: 'regions' } },
  pictures: { file: 'pictures.yaml', schema: pictureSchema, references: {} },
  parts: { file: 'parts.yaml', schema: partSchema, references: { picture: 'pictures' } },
  editions: { file: 'editions.yaml', schema: editionSchema, references: { minutes: 'parts' } },
  documents: { file: 'documents.yaml', schema: documentSchema, references: {} },
  levers: { file: 'levers.yaml', schema: leverSchema, references: {} },
  bets: { file: 'bets.yaml', schema: betSchema, references: { lever: 'levers' } },
  site: { file: 'site.yaml', schema: siteSchema, references: {} },
  phrases: { file: 'phrases.yaml', schema: phraseSchema, references: {} },
  slideWords: { file: 'words/slides.yaml', schema: wordingSchema, references: {} },
  chartWords: { file: 'words/charts.yaml', schema: wordingSchema, references: {} },
  presenterWords: { file: 'words/presenter.yaml', schema: wordingSchema, references: {} },
  labWords: { file: 'words/interlude.yaml', schema: wordingSchema, references: {} },
  pdfWords: { file: 'words/pdf.yaml', schema: wordingSchema, references: {} },
  readerWords: { file: 'words/reader.yaml', schema: wordingSchema, references: {} },
  documentWords: { file: 'words/documents.yaml', schema: wordingSchema, references: {} },
} as const satisfies Record<string, { file: string, schema: z.ZodType, references: Record<string, string> }>

export type Table = keyof typeof tables
export type Row<T extends Table> = z.infer<(typeof tables)[T]['schema']>

/** What a schema alone cannot see of a record: where and what is wrong. */
export type RecordCheck = (record: object, units: Row<'units'>[]) => { path: string[], problem: string } | undefined

export const checks: { [T in Table]?: RecordCheck } = { claims: checkFigures }

export type { SlideRecord } from './slide.ts'

export type Speaker = Row<'speakers'>
export type Beat = Row<'beats'>
export type Source = Row<'sources'>
export type Claim = Row<'claims'>
export type Term = Row<'terms'>
/** A term as slides get it: with the days that its facts hold for, in order. */
export type ShippedTerm = Term & { dates: string[] }
export type Ground = Row<'grounds'>
export type Point = Row<'points'>
export type Picture = Row<'pictures'>
export type Region = Row<'regions'>
export type Release = Row<'releases'>
export type Openness = Row<'openness'>
export type Part = Row<'parts'>
export type Edition = Row<'editions'>
export type Document = Row<'documents'>
export type Lever = Row<'levers'>
export type Bet = Row<'bets'>
