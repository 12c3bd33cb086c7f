import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import { refusalOf } from './guard.ts'
import { edits } from './project.ts'

/** Slidev's own plugin by which a page writes files over the socket, past every request. */
const WRITER = 'slidev:monaco-write'

/**
 * Stands before everything that answers while presenting, and lets in what `refusalOf` lets in. Where nothing may be edited, the
 * page offers no editor either.
 */
export function guardPlugin({ remote, data }: Pick<ResolvedSlidevOptions, 'remote' | 'data'>): Plugin {
  return {
    name: 'deck:guard',
    config: (_, { command }) => ({ server: { cors: false }, define: { __DECK_EDITS__: String(edits && command === 'serve') } }),
    configResolved({ plugins }) {
      const writer = plugins.find(({ name }) => name === WRITER)
      if (writer && !edits)
        delete writer.configureServer
    },
    // A note that cannot be edited is one to read.
    resolveId: {
      order: 'pre',
      filter: { id: /\/NoteEditable\.vue$/ },
      handler(id, importer) {
        return edits ? null : this.resolve(id.replace('NoteEditable', 'NoteStatic'), importer, { skipSelf: true })
      },
    },
    configureServer: {
      order: 'pre',
      handler({ middlewares, config }) {
        // A message that is no JSON is thrown past the server, and would end it in the middle of the talk.
        process.on('unhandledRejection', error => console.error(`要求の一つに答えられませんでした: ${error}`))
        middlewares.use((request, response, next) => {
          const path = (request.url ?? '').replace(config.base.slice(0, -1), '')
          const refusal = refusalOf(request, path, { edits, remote: remote !== undefined, savesDrawings: !!data.config.drawings.persist })
          if (refusal === undefined)
            return next()
          response.writeHead(403, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${refusal}\n`)
        })
      },
    },
  }
}
