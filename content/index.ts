import type { Source, Speaker } from './schema.ts'
import sources from './sources.yaml'
import speakers from './speakers.yaml'

/** The records as the slides use them. Checked when they are read, so what is here holds its schema. */

export function findSpeaker(id: string): Speaker {
  return find(speakers, id, 'speakers.yaml')
}

export function findSource(id: string): Source {
  return find(sources, id, 'sources.yaml')
}

export { speakers }

function find<T extends { id: string }>(records: T[], id: string, file: string): T {
  const record = records.find(r => r.id === id)
  if (!record)
    throw new Error(`content/${file} に id「${id}」がありません。綴りを確かめるか、項目を書き足してください。`)
  return record
}
