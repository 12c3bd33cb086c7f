import type { Edition, Table } from '../content/schema/index.ts'
import type { WordProblem } from '../markdown/problems.ts'
import type { RuleSlide } from './slide-words.ts'
import { AuthorError } from '../content/author-error.ts'
import { minutesOf } from '../content/deck.ts'
import { halfWidthProblem } from '../content/half-width.ts'
import { findClaim, records } from '../content/index.ts'
import { placeOf } from '../content/read.node.ts'
import { withoutOthers } from '../markdown/edition-lines.ts'
import { claimProblems } from './claim-numbers.ts'
import { contentProblems } from './content-numbers.ts'
import { factsOf } from './facts.ts'
import { opennessProblems } from './openness.ts'
import { releaseProblem } from './releases.ts'
import { nameProblems } from './slide-names.ts'
import { numberProblems } from './slide-numbers.ts'
import { piecesOf } from './slide-words.ts'
import { subjectProblems } from './subjects.ts'
import { verdictProblems } from './verdict-words.ts'

/** The claim that the matrix of openness is drawn from. */
const MATRIX = 'openness-matrix'

/**
 * Where a slide says other than its claims, a number, what the number is of, a name, a verdict, or sets half a mark.
 * @param root absolute path of the project
 * @param edition the one that shows it
 */
export function slideProblems(slide: RuleSlide, root: string, edition: Edition): WordProblem[] {
  const pieces = piecesOf({ ...slide, raw: withoutOthers(slide.raw, edition) }, root)
  const facts = slide.claims.flatMap(id => factsOf(findClaim(id)))
  return [
    ...numberProblems(slide, pieces, minutesOf(edition)),
    ...pieces.flatMap(({ line, text, file }) => subjectProblems(text, facts).map(problem => ({ line, ...file ? { file } : {}, problem }))),
    ...pieces.filter(({ where }) => where !== 'diagram').flatMap(({ line, text }) => [halfWidthProblem(text) ?? []].flat().map(problem => ({ line, problem }))),
    ...nameProblems(slide, pieces),
    ...verdictProblems(slide, pieces),
  ]
}

/**
 * Where the records of `content/` do not agree with each other.
 * @param drawn ids of the claims that charts draw
 */
export function recordProblems(drawn: string[]): AuthorError[] {
  const claims = records('claims')
  const at = (table: Table, row: number, path: string[], problem: string) => {
    const { file, line } = placeOf(table, row, path)
    return new AuthorError(file, line, problem)
  }
  return [
    ...claims.flatMap((claim, row) => claimProblems(claim).map(({ path, problem }) => at('claims', row, path, problem))),
    ...opennessProblems(MATRIX).map(({ path, problem }) => at('claims', claims.findIndex(({ id }) => id === MATRIX), path, problem)),
    ...records('releases').flatMap((release, row) => [releaseProblem(release, claims) ?? []].flat().map(problem => at('releases', row, ['model'], problem))),
    ...contentProblems(drawn).map(({ table, record, path, problem }) => at(table, record, path, problem)),
  ]
}
