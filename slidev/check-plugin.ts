import type { ResolvedSlidevOptions } from '@slidev/types'
import type { ChildProcess } from 'node:child_process'
import type { Plugin } from 'vite'
import type { Saved } from './saved-findings.ts'
import { fork } from 'node:child_process'
import { basename, join } from 'node:path'
import { root } from './project.ts'

/** So long after a save the rules begin to read, in ms: what was saved shows first, and several saves are read once. */
const AFTER = 700

/** For so long a page that had to be loaded anew may ask what was found, in ms. */
const RELOAD = 10_000

/**
 * While presenting, has the rules read the sources again whenever somebody saves one of them, and tells the pages and the terminal. They read in
 * a process of their own, and are given up when more is saved: nobody waits for them.
 */
export function checkPlugin({ entry }: Pick<ResolvedSlidevOptions, 'entry'>): Plugin {
  let last: { at: number, saved: Saved } | undefined
  let tell = (_: Saved) => {}
  let waiting: NodeJS.Timeout | undefined
  let reading: ChildProcess | undefined

  function read() {
    reading = fork(join(root, 'slidev/saved-findings.ts'), [basename(entry)], { execArgv: [] }).on('message', tell)
  }

  return {
    name: 'deck:check',
    apply: 'serve',
    configureServer({ ws, config: { logger } }) {
      ws.on('deck:saved?', (_, client) => {
        if (last && Date.now() - last.at < RELOAD)
          client.send('deck:saved', last.saved)
      })
      tell = (saved) => {
        last = { at: Date.now(), saved }
        ws.send('deck:saved', saved)
        saved.findings.forEach(({ file, line, problem, severity }) => logger.warn(`${severity === 'error' ? '✗' : '△'} ${file}:${line} ${problem}`, { timestamp: true }))
      }
    },
    hotUpdate({ file }) {
      if (this.environment.name === 'client' && /\.(?:md|ya?ml|csv|mmd)$/.test(file)) {
        clearTimeout(waiting)
        reading?.kill()
        waiting = setTimeout(read, AFTER)
      }
    },
  }
}
