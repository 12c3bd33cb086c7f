import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileOf } from '../content/documents.ts'
import { mainEdition, records } from '../content/index.ts'
import { exportFolder, printOnlyVariable, root } from './project.ts'

const id = '\0virtual:downloads'

/**
 * Puts the documents that stand in `exports/` beside a built site, and tells the site which: it offers no other. None, where the
 * site is built only to print them anew, and none with the notes on a site without them.
 */
export function downloadsPlugin({ entry, mode, withoutNotes }: Pick<ResolvedSlidevOptions, 'entry' | 'mode' | 'withoutNotes'>): Plugin {
  const edition = records('editions').find(edition => edition.entry === basename(entry)) ?? mainEdition()
  const there = mode === 'build' && !process.env[printOnlyVariable]
    ? records('documents').filter(({ backstage, spoken }) => !backstage && !(spoken && withoutNotes)).flatMap((document) => {
        const file = fileOf(document, edition)
        return file && existsSync(join(root, exportFolder, file)) ? [{ name: document.name, file: `documents/${file}` }] : []
      })
    : []
  return {
    name: 'deck:downloads',
    resolveId: { filter: { id: /^virtual:downloads$/ }, handler: () => id },
    load: { filter: { id: /^\0virtual:downloads$/ }, handler: () => ({ code: `export default ${JSON.stringify(there)}`, map: null }) },
    generateBundle() {
      for (const { file } of there)
        this.emitFile({ type: 'asset', fileName: file, source: readFileSync(join(root, exportFolder, basename(file))) })
    },
  }
}
