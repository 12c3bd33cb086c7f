import type { RecordRule } from '../rule.ts'
import { records } from '../../content/index.ts'
import { opennessProblems } from '../numbers/openness.ts'
import { foundIn } from './place.ts'

/** The claim that the matrix of openness is drawn from. */
const MATRIX = 'openness-matrix'

export default {
  id: 'openness',
  severity: 'error',
  why: '表と事実が違えば、同じ公開の度合いが、場所によって違って見えます。',
  limit: 'openness.csv の数と、事実の数が合う',
  fails: { table: 'openness', from: 'OLMo.yaml,OLMo,us', to: 'OLMo.yaml,Ormo,us' },
  checkRecords: () => opennessProblems(MATRIX).map(({ path, problem }) => foundIn('claims', records('claims').findIndex(({ id }) => id === MATRIX), path, problem)),
} satisfies RecordRule
