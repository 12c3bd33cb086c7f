import type { Document } from './schema/index.ts'
import { records } from './index.ts'

/** The documents that are pages of the site, too, under their id. */
export function onSite(): Document[] {
  return records('documents').filter(({ once }) => once)
}
