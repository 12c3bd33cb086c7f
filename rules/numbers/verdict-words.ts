import type { Found } from '../rule.ts'
import type { Piece, RuleSlide } from './slide-words.ts'
import { findClaim } from '../../content/evidence.ts'
import { say } from '../../content/say.ts'

type Verdict = NonNullable<ReturnType<typeof findClaim>['article_verdict']>

/** How a verdict is said in a sentence. 「〜には当てはまらない」 tells of a case, and is none. */
const said: Record<Verdict, RegExp> = {
  'holds': /そのとおり/,
  'mostly': /おおむね|ほぼそのとおり/,
  'depends': /(?:数え方|条件)によ/,
  'changed': /(?:その後|あとで)変わ/,
  'not-so': /(?<!には?)当てはま(?:らない|りません)|言い過ぎ|誤り/,
  'unverified': /(?:裏づけ|確かめ)(?:られない|られません|る資料は)/,
  'hypothesis': /仮説/,
}
const ROWS = '一二三四'

/** A verdict that the note of a check slide speaks is the one in the table: of the row that it names, or of one of them. */
export function verdictProblems({ claims, layout }: RuleSlide, pieces: Piece[]): Found[] {
  if (layout !== 'check')
    return []
  return pieces.flatMap(({ line, text, where }) => {
    if (where !== 'note')
      return []
    // What stands after 「二行め」 is of the second row, until another is named.
    return text.split(new RegExp(`(?=[${ROWS}]行め)`)).flatMap((stretch) => {
      const row = ROWS.indexOf(stretch.match(new RegExp(`^([${ROWS}])行め`))?.[1] ?? '-')
      const meant = row < 0 ? claims : claims.slice(row, row + 1)
      const verdicts = meant.map(id => findClaim(id).article_verdict)
      const wrong = (Object.keys(said) as Verdict[]).find(verdict => !verdicts.includes(verdict) && said[verdict].test(stretch))
      return wrong ? [{ line, problem: `このノートは「${say(`verdict.${wrong}`)}」と言いますが、表の判定は${meant.map(id => `「${say(`verdict.${findClaim(id).article_verdict}`)}」(${id})`).join('、')}です。言い方か判定を直してください。` }] : []
    })
  })
}
