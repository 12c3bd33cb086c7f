import type { Claim } from '../../content/schema/index.ts'
import type { Found } from '../rule.ts'
import type { Counter, Fact } from './facts.ts'
import type { Said } from './said.ts'
import { records } from '../../content/index.ts'
import { isAsFine, saysInEnglish } from './english.ts'
import { factsOf } from './facts.ts'
import { holds } from './holds.ts'
import { isFree, saidIn } from './said.ts'
import { subjectProblems } from './subjects.ts'

/** A problem of a record: the keys that lead to it. */
export type RecordProblem = Pick<Found, 'problem'> & { path: string[] }

const texts = ['claim_ja', 'article_says_ja', 'verdict_ja'] as const

/** A date in words states a figure only where it is as exact; it never states an amount. */
function states(said: Said, fact: Fact, counters: Counter[]): boolean {
  return 'ends' in said ? !fact.amounts.length && fact.times.every(time => said.ends.some(end => isAsFine(end, time))) : holds(said, fact, counters)
}

const counted = (id: string) => id === 'openness-matrix'

/** What the words of a claim say, its figures say, and the other way round: a number that differs in one of them is found. Pure. */
export function claimProblems(claim: Claim): RecordProblem[] {
  const counters = records('counters')
  const facts = factsOf(claim)
  const unsaid = Object.keys(claim.figures ?? {}).filter((name) => {
    const own = facts.filter(({ ref }) => ref === `${claim.id}.${name}`).slice(0, 1)
    const said = [...texts, 'caveat_ja' as const].some(key => saidIn(claim[key] ?? '', counters).some(one => own.some(fact => states(one, fact, counters))))
    // A system's open items are counted in the matrix itself: openness.ts.
    return !said && !counted(claim.id) && !own.some(fact => saysInEnglish(claim.claim_en, fact))
  })
  return [
    ...texts.flatMap(key => saidIn(claim[key] ?? '', counters)
      .filter(said => !isFree(said, counters, false) && !facts.some(fact => holds(said, fact, counters)))
      .map(({ written }) => ({ path: [key], problem: `事実「${claim.id}」の言葉にある「${written}」が、その figures にも as_of にもありません。言葉か数を直すか、figures に書き足してください。` }))),
    ...texts.flatMap(key => subjectProblems(claim[key] ?? '', facts).map(problem => ({ path: [key], problem }))),
    ...unsaid.map(name => ({ path: ['figures', name], problem: `事実「${claim.id}」の数「${name}」を、claim_ja も claim_en も言っていません。どちらかに書くか、数を直してください。` })),
  ]
}
