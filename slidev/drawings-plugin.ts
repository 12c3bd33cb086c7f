import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { drawingKey } from '../markdown/drawing-key.ts'
import { diagramSources } from './diagram-sources.ts'
import { drawingsVariable } from './project.ts'

const all = '\0virtual:drawings'
const one = `${all}/`
const nothing = `${one}no-mermaid`

/**
 * The diagrams of a site that is built, as they were drawn beforehand: each a module of its own, and no Mermaid. While presenting, and
 * where one is missing, there are none, and the page draws them itself.
 */
export function drawingsPlugin({ data }: Pick<ResolvedSlidevOptions, 'data'>): Plugin {
  const folder = process.env[drawingsVariable]
  const keys = folder ? diagramSources(data.slides).flatMap(source => [drawingKey(source), drawingKey(source, true)]) : []
  const fileOf = (key: string) => join(folder!, `${key}.svg`)
  const drawn = folder !== undefined && keys.every(key => existsSync(fileOf(key)))

  return {
    name: 'deck:drawings',
    config: () => ({ define: { __DECK_DRAWN__: String(drawn) } }),
    resolveId: {
      order: 'pre',
      filter: { id: /^virtual:drawings(?:\/|$)|^mermaid\/dist\/mermaid\.esm\.mjs$/ },
      handler: id => id.startsWith('virtual:') ? `\0${id}` : drawn ? nothing : null,
    },
    load: {
      filter: { id: /^\0virtual:drawings/ },
      handler(id) {
        if (id === all)
          return { code: `export default { ${(drawn ? keys : []).map(key => `'${key}': () => import('virtual:drawings/${key}')`).join(', ')} }`, map: null }
        // Slidev's own part for diagrams prepares the library, and then asks `setup/mermaid-renderer.ts`.
        if (id === nothing)
          return { code: 'export default { initialize() {} }', map: null }
        return { code: `export default ${JSON.stringify(readFileSync(fileOf(id.slice(one.length)), 'utf8'))}`, map: null }
      },
    },
  }
}
