import type { RecordRule } from '../rule.ts'
import { records } from '../../content/index.ts'
import { claimProblems } from '../numbers/claim-numbers.ts'
import { foundIn } from './place.ts'

export default {
  id: 'claims',
  severity: 'error',
  why: '数は事実から引くので、事実の言葉と数が違えば、どのスライドも誤ります。',
  limit: '事実の言葉と、その figures が合う',
  fails: { table: 'claims', from: '中国17.1%、米国15.8%で', to: '中国15.8%、米国17.1%で' },
  checkRecords: () => records('claims').flatMap((claim, row) => claimProblems(claim).map(({ path, problem }) => foundIn('claims', row, path, problem))),
} satisfies RecordRule
