import type { RecordRule } from '../rule.ts'
import { contentProblems } from '../numbers/content-numbers.ts'
import { foundIn } from './place.ts'

export default {
  id: 'content-numbers',
  severity: 'error',
  why: '用語集や図の言葉にある数も、言ったことになります。',
  limit: 'content/ の言葉の数が、引ける事実のとおり',
  fails: { table: 'terms', from: '2022年10月に始まり', to: '2021年10月に始まり' },
  checkRecords(decks) {
    const drawn = decks.flatMap(({ slides }) => slides).filter(({ layout }) => layout === 'chart').flatMap(({ claims }) => claims)
    return contentProblems([...new Set(drawn)]).map(({ table, record, path, problem }) => foundIn(table, record, path, problem))
  },
} satisfies RecordRule
