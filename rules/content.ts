import type { Table } from '../content/schema/index.ts'
import type { Finding } from './finding.ts'
import { records } from '../content/index.ts'
import { placeOf } from '../content/read.node.ts'
import { claimProblems } from './numbers/claim-numbers.ts'
import { contentProblems } from './numbers/content-numbers.ts'
import { opennessProblems } from './numbers/openness.ts'
import { releaseProblem } from './numbers/releases.ts'

/** The claim that the matrix of openness is drawn from. */
const MATRIX = 'openness-matrix'

/** What holds of the tables of `content/`, whatever the slides say. */
export const recordsRule = {
  id: 'records',
  severity: 'error',
  why: 'スライドも図も content/ から引くので、そこの食い違いは、どこにでも出ます。',
  limit: '記録が互いに合う',
} as const

/**
 * Where the records of `content/` do not agree with each other.
 * @param drawn ids of the claims that charts draw
 */
export function checkRecords(drawn: string[]): Finding[] {
  const claims = records('claims')
  const at = (table: Table, row: number, path: string[], problem: string): Finding => ({
    rule: recordsRule.id,
    severity: recordsRule.severity,
    editions: [],
    ...placeOf(table, row, path),
    problem,
    limit: recordsRule.limit,
  })
  return [
    ...claims.flatMap((claim, row) => claimProblems(claim).map(({ path, problem }) => at('claims', row, path, problem))),
    ...opennessProblems(MATRIX).map(({ path, problem }) => at('claims', claims.findIndex(({ id }) => id === MATRIX), path, problem)),
    ...records('releases').flatMap((release, row) => [releaseProblem(release, claims) ?? []].flat().map(problem => at('releases', row, ['model'], problem))),
    ...contentProblems(drawn).map(({ table, record, path, problem }) => at(table, record, path, problem)),
  ]
}
