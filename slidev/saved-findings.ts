// A process of its own, which a server that presents starts after a save: it reads the sources of an edition by the rules, tells, and ends.
import type { Edition } from '../content/schema/index.ts'
import type { SourceSlide } from '../rules/deck.ts'
import type { Finding } from '../rules/finding.ts'
import { setPriority } from 'node:os'
import process from 'node:process'
import { mainEdition, records } from '../content/index.ts'
import { checkSource } from '../rules/check-source.ts'
import { mergeFindings } from '../rules/finding.ts'
import { sourceRules } from '../rules/source/index.ts'
import { applyWaivers } from '../rules/waivers.ts'
import { readSources } from './sources.ts'

/** All that the rules find in the sources of an edition. */
export interface Saved {
  findings: Finding[]
  /** Where each slide stands, in their order. */
  slides: Pick<SourceSlide, 'file' | 'start' | 'raw'>[]
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

process.on('disconnect', () => process.exit())
// What presents comes first.
setPriority(10)
const [,, entry] = process.argv
void savedOf(records('editions').find(edition => edition.entry === entry) ?? mainEdition())
  .then(saved => process.send?.(saved, () => process.disconnect?.()))
