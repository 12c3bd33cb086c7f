import type { Edition } from '../../content/schema/index.ts'
import type { Deck } from '../../rules/deck.ts'
import type { Finding } from '../../rules/finding.ts'
import type { Rule } from '../../rules/rule.ts'
import type { Waived } from '../../rules/waivers.ts'
import type { Report } from './report.ts'
import { records } from '../../content/index.ts'
import { checkFiles, checkRecords, checkSource } from '../../rules/check-source.ts'
import { mergeFindings } from '../../rules/finding.ts'
import { measuredRules } from '../../rules/index.ts'
import { recordRules } from '../../rules/records/index.ts'
import { sourceRules } from '../../rules/source/index.ts'
import { applyWaivers } from '../../rules/waivers.ts'
import { contentFiles, readSources } from '../../slidev/sources.ts'

/** What is checked; everything, where a list is empty. */
export interface Checks {
  editions?: Edition[]
  /** Ids of rules. */
  rules?: string[]
  /** Page numbers, as the edition counts. */
  slides?: number[]
  /** What was found on the slides as they stand on the screen, where they were measured. */
  rendered?: Rendered
}

/** Measures decks by the rules that are wanted. */
export type Rendered = (decks: Deck[], wanted: (rule: Pick<Rule, 'id'>) => boolean) => Promise<Finding[]>

/** Checks the sources, and the slides as they are rendered if asked to. */
export async function check({ editions = [], rules = [], slides = [], rendered }: Checks = {}): Promise<Report> {
  const wanted = ({ id }: Pick<Rule, 'id'>) => !rules.length || rules.includes(id)
  const own = sourceRules.filter(wanted)
  // What cannot be read is mended first.
  const ofFiles = slides.length ? [] : checkFiles(contentFiles(), own.filter(rule => 'checkFile' in rule))
  if (ofFiles.some(({ severity }) => severity === 'error'))
    return { findings: mergeFindings(ofFiles), waived: [], notRun: [], slides: [] }

  const decks = await Promise.all((editions.length ? editions : records('editions')).map(edition => readSources(edition)))
  const found = (await Promise.all(decks.map(deck => checkSource(deck, own)))).flat()
  if (rendered)
    found.push(...await rendered(decks, wanted))

  const today = new Date().toISOString().slice(0, 10)
  const waived: Waived[] = []
  const counted = decks.flatMap((deck) => {
    const of = applyWaivers(found.filter(({ editions: [id] }) => id === deck.edition.id), deck.slides, today)
    waived.push(...of.waived)
    return of.counted
  })
  const ofRecords = slides.length ? [] : checkRecords(decks, recordRules.filter(wanted))

  return {
    findings: mergeFindings([...ofFiles, ...counted, ...ofRecords]).filter(({ slide }) => !slides.length || (slide && slides.includes(slide.no))),
    waived,
    notRun: rendered || rules.length ? [] : [{ rules: measuredRules.map(({ id }) => id), why: '--rendered を付けると、画面を測って調べます' }],
    slides: decks.at(-1)!.slides,
  }
}
