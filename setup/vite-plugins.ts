import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import type { Table } from '../content/schema/index.ts'
import { defineVitePluginsSetup } from '@slidev/types'
import { pathOf, records } from '../content/read.node.ts'
import { tables } from '../content/schema/index.ts'
import { usedClaims, usedSources } from '../content/usage.ts'
import { namedIn } from '../markdown/named.ts'
import { withRecords } from '../slidev/read-deck.ts'

const id = 'virtual:content'
const names = Object.keys(tables) as Table[]

/** The tables of `content/` as data for the slides, checked on the way. What an edition does not use stays out of its site. */
function contentPlugin({ data, mode }: ResolvedSlidevOptions): Plugin {
  function shipped() {
    const all = Object.fromEntries(names.map(name => [name, records(name)]))
    if (mode === 'dev')
      return all
    const named = namedIn(withRecords(data.slides))
    const claims = usedClaims(records('claims'), records('terms'), named)
    return { ...all, claims, sources: usedSources(records('sources'), claims, named) }
  }

  return {
    name: 'deck:content',
    resolveId: { filter: { id: /^virtual:content$/ }, handler: () => `\0${id}` },
    load: {
      filter: { id: /^\0virtual:content$/ },
      handler() {
        names.forEach(name => this.addWatchFile(pathOf(name)))
        return { code: `export default ${JSON.stringify(shipped())}`, map: null }
      },
    },
  }
}

export default defineVitePluginsSetup(options => [contentPlugin(options)])
