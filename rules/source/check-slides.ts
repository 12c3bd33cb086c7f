import type { SlideRule } from '../rule.ts'
import { findClaim } from '../../content/evidence.ts'

const MOST = 2

export default {
  id: 'check-slides',
  severity: 'error',
  why: '判定のない主張を表に並べると、確かめたように見えてしまいます。',
  limit: `判定のある主張が1つか${MOST}つ`,
  examples: {
    passes: '---\nlayout: check\nclaims: [art-12-training-data]\n---\n\n## 題',
    fails: '---\nlayout: check\nclaims: [hf-share-2025]\n---\n\n## 題',
  },
  checkSlide({ layout, claims, raw }) {
    if (layout !== 'check')
      return []
    const line = Math.max(0, raw.split('\n').findIndex(text => text.startsWith('claims:')))
    if (!claims.length || claims.length > MOST)
      return [{ line, problem: `確かめるスライドの claims が${claims.length}つです。1つか${MOST}つにしてください。` }]
    return claims.filter(id => !findClaim(id).article_verdict).map(id => ({ line, problem: `事実「${id}」には判定がありません。content/claims.yaml に article_verdict を書くか、別の事実にしてください。` }))
  },
} satisfies SlideRule
