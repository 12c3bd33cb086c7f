import type { Edition, Part, SlideRecord } from './schema/index.ts'
import type { Waiver } from './schema/slide.ts'
import { findPart, records } from './index.ts'

/** What a slide is made of, wherever it was read. */
export interface WrittenSlide {
  title?: string | undefined
  frontmatter: Record<string, unknown>
}

/** A way to talk about a question, and the minutes for it. */
export interface QuestionForm {
  form: 'alone' | 'pair' | 'group'
  minutes: number
}

/** One slide of a deck: its place, its title and its record. */
export interface Slide extends Pick<SlideRecord, 'cut' | 'speaker'> {
  /** Page number, 1-based. */
  no: number
  /** Without markup. */
  title: string
  layout: string
  /** The part that it stands in: the nearest one that a slide at or before it opens. */
  part: Part | undefined
  /** Whether it opens its part. */
  opens: boolean
  beats: string[]
  claims: string[]
  /** The bets that the room makes on it. */
  bets: string[]
  minutes: number
  /** The part of them in which nobody reads from the notes. */
  pause: number
  /** How a question may be talked about, the first form first; empty on any other slide. */
  forms: QuestionForm[]
  takeaway: string
  /** Its address in words, if it has one. */
  alias: string | undefined
  /** Rules that it may break for a while. */
  waive: Waiver[]
}

/** The address of the list of references: `routeAlias` in the front matter of its slide. */
export const REFERENCES = 'references'

/** The address of the slide that says whose work the deck stands on. */
export const CREDITS = 'credits'

/** Slides whose front matter was checked, as the deck reads them everywhere. What differs by edition has been settled before. */
export function toDeck(slides: WrittenSlide[]): Slide[] {
  let part: Part | undefined
  return slides.map(({ title, frontmatter }, i) => {
    const record = frontmatter as SlideRecord & { layout?: string, routeAlias?: string }
    if (record.part)
      part = findPart(record.part)
    return {
      no: i + 1,
      title: title ?? '',
      layout: record.layout ?? (i ? 'default' : 'cover'),
      part,
      opens: record.part !== undefined,
      beats: record.beats ?? [],
      claims: record.claims ?? [],
      bets: record.bets ?? [],
      minutes: record.minutes ?? 0,
      pause: record.pause ?? 0,
      forms: record.layout === 'question' ? formsOf(record) : [],
      takeaway: record.takeaway ?? '',
      cut: record.cut,
      speaker: record.speaker,
      alias: record.routeAlias,
      waive: record.waive ?? [],
    }
  })
}

/** Alone, or else in pairs and in groups, as far as an edition offers them: 0 minutes are no offer. */
function formsOf({ alone, pair = 2, group = 10 }: Pick<SlideRecord, 'alone' | 'pair' | 'group'>): QuestionForm[] {
  const all: QuestionForm[] = alone ? [{ form: 'alone', minutes: alone }] : [{ form: 'pair', minutes: pair }, { form: 'group', minutes: group }]
  return all.filter(({ minutes }) => minutes > 0)
}

/** The parts that an edition gives time to and has slides of, with these. */
export function spokenParts(deck: Slide[], { minutes }: Pick<Edition, 'minutes'>): { part: Part, slides: Slide[] }[] {
  return records('parts')
    .filter(({ id }) => minutes[id])
    .map(part => ({ part, slides: deck.filter(slide => slide.part === part) }))
    .filter(({ slides }) => slides.length > 0)
}

/** What a part is called: its title where it opens with one, else its name in the programme. */
export function partTitle(part: Part, deck: Slide[]): string {
  return part.emblem ? deck.find(slide => slide.opens && slide.part === part)?.title ?? part.name : part.name
}

/** Page numbers of the slides that carry one of the beats. */
export function pagesOf(beats: string[], deck: Slide[]): number[] {
  return deck.filter(slide => slide.beats.some(beat => beats.includes(beat))).map(({ no }) => no)
}

/** Minutes that an edition lasts. */
export function minutesOf({ minutes }: Pick<Edition, 'minutes'>): number {
  return Object.values(minutes).reduce((sum, of) => sum + of, 0)
}

/** Minutes that have gone when a part of an edition begins. */
export function minutesBefore(part: string, { minutes }: Pick<Edition, 'minutes'>): number {
  const ids = records('parts').map(({ id }) => id)
  return ids.slice(0, ids.indexOf(part)).reduce((sum, id) => sum + (minutes[id] ?? 0), 0)
}

/**
 * Whether an edition shows a slide: the slide's `cut` names it or a shorter one.
 * @param editions from the shortest to the longest
 */
export function isShown(cut: string | undefined, edition: Pick<Edition, 'id'>, editions: Pick<Edition, 'id'>[] = records('editions')): boolean {
  const order = editions.map(({ id }) => id)
  return order.indexOf(cut ?? order.at(-1)!) <= order.indexOf(edition.id)
}
