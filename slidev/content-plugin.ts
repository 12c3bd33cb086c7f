import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import type { Table, Term } from '../content/schema/index.ts'
import { normalizePath } from 'vite'
import { pathOf, records } from '../content/read.node.ts'
import { tables } from '../content/schema/index.ts'
import { usedClaims, usedSources } from '../content/usage.ts'
import { namedIn } from '../markdown/named.ts'
import { withRecords } from './read-deck.ts'

const prefix = '\0virtual:content'
/** What only those slides need that show how something was checked: more than all else together. */
const evidence: Table[] = ['claims', 'sources']
const event = 'deck:content'
const names = Object.keys(tables) as Table[]

/** What an edit is held against. */
interface Known {
  /** All tables but the evidence, as one text. */
  plain: string
  /** Id → record, as text. */
  claims: Record<string, string>
}

/**
 * The tables of `content/` as data for the slides, checked on the way. What an edition does not use stays out of its site.
 * While presenting, an edited table shows at once: the slides are read and compiled anew, and pages loaded anew, but for claims and sources.
 */
export function contentPlugin({ data, mode }: Pick<ResolvedSlidevOptions, 'data' | 'mode'>): Plugin {
  /** How often a table was edited since the server began; each page says which of these it knows. */
  let edits = 0
  /** What the pages have; nothing after an edit that cannot be read. */
  let last: Known | undefined
  const files = names.map(name => normalizePath(pathOf(name)))

  function shipped() {
    const all = { ...Object.fromEntries(names.map(name => [name, records(name)])), terms: records('terms').map(term => ({ ...term, dates: datesOf(term) })) }
    if (mode === 'dev')
      return all
    const named = namedIn(withRecords(data.slides))
    const claims = usedClaims(records('claims'), { terms: records('terms'), releases: records('releases') }, named)
    return { ...all, claims, sources: usedSources(records('sources'), claims, named) }
  }

  function now(): Known {
    const plain = Object.entries(shipped()).filter(([name]) => !evidence.includes(name as Table))
    return { plain: JSON.stringify(plain), claims: Object.fromEntries(records('claims').map(claim => [claim.id, JSON.stringify(claim)])) }
  }

  /** Slidev reads its slides again when one of these changes: titles and notes say numbers. */
  function haveSlidesReadAgain() {
    for (const file of files)
      data.watchFiles[file] ??= new Set()
  }

  return {
    name: 'deck:content',
    resolveId: { filter: { id: /^virtual:content(?:\/evidence)?$/ }, handler: id => `\0${id}` },
    load: {
      filter: { id: /^\0virtual:content/ },
      handler(id) {
        if (mode === 'dev')
          last = now()
        const wanted = Object.entries(shipped()).filter(([name]) => evidence.includes(name as Table) === (id !== prefix))
        const report = mode === 'dev' ? `\nimport.meta.hot?.send('${event}', ${edits})` : ''
        return { code: `export default ${JSON.stringify(Object.fromEntries(wanted))}${report}`, map: null }
      },
    },
    configureServer(server) {
      haveSlidesReadAgain()
      server.watcher.add(files)
      // A page that was on its way when a table changed has not heard of it.
      server.environments.client.hot.on(event, (known: number, page) => {
        if (known !== edits)
          page.send({ type: 'full-reload' })
      })
    },
    // Slidev's own plugin comes first, so its slides have been read by now; it forgets what it was told to watch.
    hotUpdate({ file, modules }) {
      haveSlidesReadAgain()
      if (!files.includes(file) || this.environment.name !== 'client')
        return
      const before = last
      last = undefined
      names.forEach(name => records(name))
      edits++
      last = now()
      const { moduleGraph, hot } = this.environment
      const all = [...moduleGraph.idToModuleMap.values()]
      // Whatever was compiled from Markdown: slides, their records, their titles.
      for (const module of all.filter(({ id }) => id?.startsWith(prefix) || id?.includes('.md')))
        moduleGraph.invalidateModule(module)
      // Nothing but what was checked, and what was said of it: whoever shows that is a component, and so is a slide.
      if (before?.plain === last.plain) {
        const edited = new Set(Object.keys({ ...before.claims, ...last.claims }).filter(id => before.claims[id] !== last!.claims[id]))
        const quoting = withRecords(data.slides).filter(slide => namedIn([slide]).claims.some(id => edited.has(id)))
        return [...modules, ...all.filter(({ id }) => id === `${prefix}/evidence` || quoting.some(({ no }) => id?.endsWith(`__slidev_${no}.md`)))]
      }
      hot.send({ type: 'full-reload' })
      return []
    },
  }
}

/** When the facts of a definition hold: its card needs nothing else of its claims. */
function datesOf({ claims }: Term): string[] {
  const dates = records('claims').filter(({ id }) => claims.includes(id)).map(({ as_of }) => as_of)
  return [...new Set(dates.filter(date => date !== null))].sort()
}
