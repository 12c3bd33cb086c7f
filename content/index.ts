import type { Claim, Datum, Source, Speaker, Term } from './schema.ts'
import claims from './claims.yaml'
import terms from './glossary.yaml'
import openness from './openness.csv'
import points from './points.yaml'
import sources from './sources.yaml'
import speakers from './speakers.yaml'
import timeseries from './timeseries.csv'

/** The records as the slides use them. Checked when they are read, so what is here holds its schema. */
export { claims, openness, points, sources, speakers, terms }

export function findSpeaker(id: string): Speaker {
  return find(speakers, id, 'speakers.yaml')
}

export function findSource(id: string): Source {
  return find(sources, id, 'sources.yaml')
}

export function findClaim(id: string): Claim {
  return find(claims, id, 'claims.yaml')
}

export function findTerm(id: string): Term {
  return find(terms, id, 'glossary.yaml')
}

/** The values of one series of `timeseries.csv`, in the order of the file. */
export function findSeries(name: string): Datum[] {
  const values = timeseries.filter(({ series }) => series === name)
  if (!values.length)
    throw new Error(`content/timeseries.csv に系列「${name}」がありません。綴りを確かめるか、行を書き足してください。`)
  return values
}

function find<T extends { id: string }>(records: T[], id: string, file: string): T {
  const record = records.find(r => r.id === id)
  if (!record)
    throw new Error(`content/${file} に id「${id}」がありません。綴りを確かめるか、項目を書き足してください。`)
  return record
}
