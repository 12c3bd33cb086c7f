import type { Slide } from '../../content/deck.ts'
import type { Edition } from '../../content/schema/index.ts'
import { isShown } from '../../content/deck.ts'
import { records } from '../../content/index.ts'
import { counts } from './pace.ts'

/** Which slides to leave out so that the rest fits. Pure. */

/** What decides on a slide. */
export interface SkippableSlide extends Pick<Slide, 'no' | 'part' | 'opens' | 'layout' | 'beats' | 'claims' | 'minutes' | 'cut'> {
  /** Facts that a voice states on it. */
  says?: string[]
  /** Beats that it looks back on. */
  needs?: string[]
}

export interface Skips<S> {
  /** In their order. */
  slides: S[]
  /** Minutes that they give back. */
  saved: number
  /** Minutes that are missing all the same. */
  short: number
}

/**
 * The slides to skip after one, to win minutes: first those that only the longest edition shows, then those of the next
 * shorter one; of these the nearest, so that time is won at once and more can be left out later. What the shortest edition
 * shows stays, and so does what a later slide needs. More minutes only ever add slides.
 * @param no the slide that is shown
 * @param minutes to be won
 * @param editions from the shortest to the longest
 */
export function skipsAfter<S extends SkippableSlide>(deck: S[], no: number, minutes: number, editions: Pick<Edition, 'id'>[] = records('editions')): Skips<S> {
  /** How many editions do without the slide. */
  const missing = new Map(deck.map(slide => [slide, editions.filter(edition => !isShown(slide.cut, edition, editions)).length]))
  const skipped = new Set<S>()
  const staying = () => deck.filter(slide => !skipped.has(slide))
  const saved = () => [...skipped].reduce((sum, slide) => sum + slide.minutes, 0)

  const candidates = deck
    .filter(slide => slide.no > no && counts(slide) && !slide.opens && slide.minutes > 0 && missing.get(slide)! > 0)
    .sort((a, b) => missing.get(b)! - missing.get(a)!)

  while (saved() < minutes) {
    const next = candidates.find(slide => !skipped.has(slide) && !isNeeded(slide, staying(), missing))
    if (!next)
      break
    skipped.add(next)
    for (const check of staying().filter(slide => slide.no > no && !slide.opens && checksOnly(slide, next, staying())))
      skipped.add(check)
  }
  return { slides: deck.filter(slide => skipped.has(slide)), saved: saved(), short: Math.max(0, minutes - saved()) }
}

/** Whether a slide that stays leans on an earlier one. An edition that shows it without that one proves that it does not. */
function isNeeded<S extends SkippableSlide>(slide: S, staying: S[], missing: Map<S, number>): boolean {
  const others = (beat: string, before: number) => staying.some(other => other !== slide && other.no < before && other.beats.includes(beat))
  return staying.filter(({ no }) => no > slide.no).some(later =>
    (missing.get(slide)! <= missing.get(later)! && later.beats.some(beat => slide.beats.includes(beat)))
    || (later.needs ?? []).some(beat => slide.beats.includes(beat) && !others(beat, later.no)))
}

/** Whether a slide checks what was to be said on a skipped one, and nothing that is said before it. */
function checksOnly<S extends SkippableSlide>(check: S, skipped: S, staying: S[]): boolean {
  const said = ({ claims, says = [] }: S) => [...claims, ...says]
  const heard = new Set(staying.filter(({ no, layout }) => no < check.no && layout !== 'check').flatMap(said))
  return check.layout === 'check' && check.claims.some(claim => said(skipped).includes(claim)) && !check.claims.some(claim => heard.has(claim))
}

/** The next slide that is not skipped. */
export function nextStaying(deck: Pick<Slide, 'no'>[], no: number, skipped: Pick<Slide, 'no'>[]): number | undefined {
  return deck.find(slide => slide.no > no && !skipped.some(other => other.no === slide.no))?.no
}
