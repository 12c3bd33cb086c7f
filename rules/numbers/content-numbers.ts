import type { Table } from '../../content/schema/index.ts'
import type { Fact } from './facts.ts'
import { findClaim } from '../../content/evidence.ts'
import { records } from '../../content/index.ts'
import { factsOf } from './facts.ts'
import { holds } from './holds.ts'
import { modelFacts } from './model-numbers.ts'
import { isFree, saidIn } from './said.ts'

const whole: Fact = { ref: 'whole', subject: '', unit: 'percent', amounts: [100], times: [] }

/** The tables whose words the audience reads, and what their numbers rest on. */
const tables: Partial<Record<Table, (record: object, drawn: string[]) => Fact[]>> = {
  terms: record => (record as { claims: string[] }).claims.flatMap(id => factsOf(findClaim(id))),
  chartWords: (_, drawn) => [...drawn.flatMap(id => factsOf(findClaim(id))), whole],
  labWords: interlude,
  levers: interlude,
  bets: interlude,
  points: () => [],
  grounds: () => [],
  speakers: () => [],
  slideWords: () => [],
}

function interlude(): Fact[] {
  const bounds = [1, 99].map((amount): Fact => ({ ...whole, ref: 'share', amounts: [amount] }))
  return [...modelFacts(), ...bounds, ...records('claims').filter(({ part }) => part === 'lock-in').flatMap(factsOf)]
}

/** A number in the words of a table that rests on nothing: where it is, and what to do. */
export interface ContentProblem { table: Table, record: number, path: string[], problem: string }

/**
 * Numbers in `content/` that stand in no claim: of definitions, charts, labs, points.
 * @param drawn ids of the claims that charts draw
 */
export function contentProblems(drawn: string[]): ContentProblem[] {
  const counters = records('counters')
  return (Object.keys(tables) as Table[]).flatMap(table => records(table).flatMap((row, record) => {
    const facts = tables[table]!(row, drawn)
    return textsOf(row).flatMap(({ path, text }) => saidIn(text, counters)
      .filter(said => !isFree(said, counters, true) && !facts.some(fact => holds(said, fact, counters)))
      .map(({ written }) => ({ table, record, path, problem: `「${written}」は、ここで引ける事実のどれにもありません。数を直すか、それを言う事実を content/claims.yaml と claims に加えてください。` })))
  }))
}

/** The words of a record that hold Japanese: no ids, files or colours. */
function textsOf(value: unknown, path: string[] = []): { path: string[], text: string }[] {
  if (typeof value === 'string')
    return /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]|\d%/u.test(value) ? [{ path, text: value.replace(/\{[\w-]+\}/g, '_') }] : []
  return value && typeof value === 'object' ? Object.entries(value).flatMap(([key, inner]) => textsOf(inner, [...path, key])) : []
}
