import type { Document, Edition } from './schema/index.ts'
import { mainEdition, records } from './index.ts'

/** The documents that are pages of the site, too, under their id. */
export function onSite(): Document[] {
  return records('documents').filter(({ once }) => once)
}

/** Name of a document's file; undefined for one that this edition does not make. */
export function fileOf({ id, once, file }: Document, edition: Pick<Edition, 'id'>): string | undefined {
  if (once)
    return edition.id === mainEdition().id ? `${file ?? id}.pdf` : undefined
  return `${edition.id}-${id}.pdf`
}

/** Where the built site stands on the web, or undefined where it stands nowhere. */
export function siteUrl(): string | undefined {
  return records('site')[0]?.url ?? undefined
}
