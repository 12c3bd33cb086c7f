import type { Claim } from './schema.ts'

export type Verdict = NonNullable<Claim['article_verdict']>

/** What the slides say for a verdict. */
export const verdictWords: Record<Verdict, string> = {
  holds: 'そのとおり',
  imprecise: '言い過ぎ',
  dated: '古くなった',
  reversed: '逆',
  unverified: '未確認',
  hypothesis: '仮説',
}

/** For a claim that holds, but whose check begins with neither a plain yes nor its like. */
export const hedgedWord = 'おおむね'

/** What the slides say for how far a claim was checked. */
export const statusWords: Record<Claim['status'], string> = {
  'confirmed-primary': '一次資料で確認',
  'confirmed-secondary': '二次資料で確認',
  'article-only': '記事のみ',
  'computed': '自前の計算',
  'textbook': '教科書',
}

const PLAIN_YES = /^(?:その通り|そのとおり|正しい)/

/** The word on the tag of one claim; undefined where the article says nothing of it. */
export function verdictWord({ article_verdict, verdict_ja = '' }: Pick<Claim, 'article_verdict' | 'verdict_ja'>): string | undefined {
  if (article_verdict === 'holds' && !PLAIN_YES.test(verdict_ja))
    return hedgedWord
  return article_verdict && verdictWords[article_verdict]
}
