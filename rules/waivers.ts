import type { Waiver } from '../content/schema/slide.ts'
import type { SourceSlide } from './deck.ts'
import type { Finding } from './finding.ts'

/** A waiver, and what it lets pass. */
export interface Waived {
  waiver: Waiver
  slide: SourceSlide
  findings: Finding[]
  /** Its date has passed: what it let pass counts again. */
  expired: boolean
}

/**
 * Parts what slides let pass, with a reason and a date, from what counts. Pure.
 * @param findings of one edition
 * @param today as 2026-11-30
 */
export function applyWaivers(findings: Finding[], slides: SourceSlide[], today: string): { counted: Finding[], waived: Waived[] } {
  const waived = slides.flatMap(slide => slide.record.waive.map((waiver): Waived => ({
    waiver,
    slide,
    findings: findings.filter(({ rule, slide: of }) => rule === waiver.rule && of?.no === slide.record.no),
    // A month or a year counts to its end.
    expired: waiver.until < today.slice(0, waiver.until.length),
  })))
  const passed = new Set(waived.flatMap(({ expired, findings }) => expired ? [] : findings))
  return { counted: findings.filter(finding => !passed.has(finding)), waived }
}
