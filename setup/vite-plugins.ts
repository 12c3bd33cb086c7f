import type { Plugin } from 'vite'
import type { ContentFile } from '../content/schema.ts'
import { basename } from 'node:path'
import { defineVitePluginsSetup } from '@slidev/types'
import { parseContent } from '../content/read.ts'

/** Lets slides import the files of `content/` as data, checked on the way. */
function contentPlugin(): Plugin {
  return {
    name: 'deck:content',
    enforce: 'pre',
    transform: {
      filter: { id: /\/content\/[\w-]+\.(?:yaml|csv)$/ },
      handler(text, id) {
        const records = parseContent(basename(id) as ContentFile, text)
        return { code: `export default ${JSON.stringify(records)}`, map: null }
      },
    },
  }
}

export default defineVitePluginsSetup(() => [contentPlugin()])
