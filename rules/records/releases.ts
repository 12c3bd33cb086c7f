import type { RecordRule } from '../rule.ts'
import { records } from '../../content/index.ts'
import { releaseProblem } from '../numbers/releases.ts'
import { foundIn } from './place.ts'

export default {
  id: 'releases',
  severity: 'error',
  why: '年表の旗が別のモデルの日付や国を指すと、誰が先かを取り違えます。',
  limit: '公開の日付と国が、そのモデルの事実のとおり',
  fails: { table: 'releases', from: 'model: Kimi K2, maker', to: 'model: GLM-4.6, maker' },
  checkRecords: () => records('releases').flatMap((release, row) => [releaseProblem(release, records('claims')) ?? []].flat().map(problem => foundIn('releases', row, ['model'], problem))),
} satisfies RecordRule
