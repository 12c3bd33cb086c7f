import type { Document, Edition } from './schema/index.ts'
import { mainEdition, records } from './index.ts'

/** Where the lists begin, in a document that ends with them. */
export const LISTS = 'lists'

/** The documents that are pages of the site, too, under their id. */
export function onSite(): Document[] {
  return records('documents').filter(({ once }) => once)
}

/** What a document is called by whoever asks for it: the name of its file, as far as it is its own. */
export function nameOf({ id, file = id }: Pick<Document, 'id' | 'file'>): string {
  return file
}

/** Name of a document's file; undefined for one that this edition does not make. */
export function fileOf({ id, once, file }: Pick<Document, 'id' | 'once' | 'file'>, edition: Pick<Edition, 'id'>): string | undefined {
  if (once)
    return edition.id === mainEdition().id ? `${file ?? id}.pdf` : undefined
  return `${edition.id}-${id}.pdf`
}

/** Where the built site stands on the web, or undefined where it stands nowhere. */
export function siteUrl(): string | undefined {
  return records('site')[0]?.url ?? undefined
}
