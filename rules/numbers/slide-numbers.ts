import type { Claim } from '../../content/schema/index.ts'
import type { Found } from '../rule.ts'
import type { Counter, Fact } from './facts.ts'
import type { Said } from './said.ts'
import type { Piece, RuleSlide } from './slide-words.ts'
import { findClaim } from '../../content/evidence.ts'
import { sayTime, sayValue } from '../../content/figures.ts'
import { records } from '../../content/index.ts'
import { deckCount } from './deck-counts.ts'
import { factsOf } from './facts.ts'
import { holds } from './holds.ts'
import { modelFactsOf } from './model-numbers.ts'
import { isFree, saidIn } from './said.ts'

/**
 * Every number and every date on a slide stands in a claim that the slide names, is one that the deck or the model counts,
 * or is free by `counters.yaml`.
 * @param minutes that the edition lasts
 */
export function numberProblems(slide: RuleSlide, pieces: Piece[], minutes: number): Found[] {
  const counters = records('counters')
  const facts = [...slide.claims.flatMap(id => factsOf(findClaim(id))), ...slide.kind === 'interlude' ? modelFactsOf(slide.raw) : []]
  const items = slide.raw.match(/^\d+\. /gm)?.length ?? 0

  return pieces.flatMap(({ line, text, where, file }) => saidIn(text, counters).flatMap((said) => {
    const place = { line, ...file ? { file } : {} }
    const counted = deckCount(said, text, { minutes, items, isTitle: where === 'title' || where === 'takeaway' })
    if (counted && 'amounts' in said && !counted.allowed.includes(said.amounts[0]!))
      return { ...place, problem: `「${said.written}」は、${counted.of}の数(${counted.allowed.join('、')})と合いません。数を直してください。` }
    // 三つ counts anything; on a chart or a check it counts evidence.
    const loose = 'counter' in said && said.counter === 'つ' && !['chart', 'check'].includes(slide.layout)
    const talking = !slide.claims.length || where === 'note' || where === 'diagram' || loose
    if (counted || isFree(said, counters, talking) || facts.some(fact => holds(said, fact, counters)))
      return []
    return { ...place, problem: problemOf(said, facts, counters) }
  }))
}

function problemOf(said: Said, facts: Fact[], counters: Counter[]): string {
  const elsewhere = records('claims').find((claim: Claim) => factsOf(claim).some(fact => (fact.unit || !fact.amounts.length) && fact.ref.includes('.') && holds(said, fact, counters)))
  const near = nearestOf(said, facts, counters)
  return `「${said.written}」は、このスライドの claims のどの事実にもありません。${near ? `近いのは ${near} です。` : ''}`
    + `数を直すか、それを言う事実を claims に加えるか${elsewhere ? `(たとえば ${elsewhere.id})` : ''}、[[事実のid.数の名前]] で引いてください。事実の数でないなら、言い換えるか content/counters.yaml に加えてください。`
}

/** What the author may have meant: the figure with the nearest value in the same unit, or the nearest date. */
function nearestOf(said: Said, facts: Fact[], counters: Counter[]): string | undefined {
  const units = 'ends' in said ? undefined : counters.find(({ word }) => word === said.counter)?.units
  const distance = ({ amounts, times, unit }: Fact) => {
    if ('ends' in said)
      return times[0] && !amounts.length ? Math.abs(Number(times[0].slice(0, 4)) - Number(said.ends[0]!.slice(0, 4))) : Infinity
    return amounts[0] && units?.includes(unit ?? '') ? Math.abs(Math.log(amounts[0] / said.amounts[0]!)) : Infinity
  }
  const best = facts.filter(({ ref }) => ref.includes('.')).toSorted((a, b) => distance(a) - distance(b))[0]
  if (!best || distance(best) > 3)
    return undefined
  const figure = figureOf(best.ref)
  return figure && `${best.ref} の ${'date' in figure ? sayTime(figure.date) : sayValue(figure)}`
}

function figureOf(ref: string) {
  const [id, name = ''] = ref.split('.')
  return records('claims').find(claim => claim.id === id)?.figures?.[name]
}
