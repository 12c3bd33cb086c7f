import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import type { Edition } from '../content/schema/index.ts'
import type { SourceSlide } from '../rules/deck.ts'
import type { Finding } from '../rules/finding.ts'
import { basename } from 'node:path'
import { mainEdition, records } from '../content/index.ts'
import { checkSource } from '../rules/check-source.ts'
import { mergeFindings } from '../rules/finding.ts'
import { sourceRules } from '../rules/source/index.ts'
import { applyWaivers } from '../rules/waivers.ts'
import { readSources } from './sources.ts'

/** What the server sends after a save: all that the rules find in the sources of the edition. */
export interface Saved {
  findings: Finding[]
  /** Where each slide stands, in their order. */
  slides: Pick<SourceSlide, 'file' | 'start' | 'raw'>[]
}

/** So long after a save the rules begin to read, in ms: what was saved shows first, and several saves are read once. */
const AFTER = 700

/** For so long a page that had to be loaded anew may ask what was found, in ms. */
const RELOAD = 10_000

/** While presenting, has the rules read the sources again whenever somebody saves one of them, and tells the pages and the terminal. */
export function checkPlugin({ entry }: Pick<ResolvedSlidevOptions, 'entry'>): Plugin {
  const edition = records('editions').find(({ entry: own }) => own === basename(entry)) ?? mainEdition()
  let last: { at: number, saved: Saved } | undefined
  let tell = async () => {}
  let waiting: NodeJS.Timeout | undefined

  return {
    name: 'deck:check',
    apply: 'serve',
    configureServer({ ws, config: { logger } }) {
      ws.on('deck:saved?', (_, client) => {
        if (last && Date.now() - last.at < RELOAD)
          client.send('deck:saved', last.saved)
      })
      tell = async () => {
        const saved = await savedOf(edition)
        last = { at: Date.now(), saved }
        ws.send('deck:saved', saved)
        saved.findings.forEach(({ file, line, problem, severity }) => logger.warn(`${severity === 'error' ? '✗' : '△'} ${file}:${line} ${problem}`, { timestamp: true }))
      }
    },
    hotUpdate({ file }) {
      if (this.environment.name === 'client' && /\.(?:md|ya?ml|csv|mmd)$/.test(file)) {
        clearTimeout(waiting)
        waiting = setTimeout(() => void tell(), AFTER)
      }
    },
  }
}

/** What the rules find; what keeps the deck from being read at all is told by Slidev's own overlay. */
async function savedOf(edition: Edition): Promise<Saved> {
  try {
    const deck = await readSources(edition)
    const today = new Date().toISOString().slice(0, 10)
    return {
      findings: mergeFindings(applyWaivers(await checkSource(deck, sourceRules), deck.slides, today).counted),
      slides: deck.slides.map(({ file, start, raw }) => ({ file, start, raw })),
    }
  }
  catch {
    return { findings: [], slides: [] }
  }
}
