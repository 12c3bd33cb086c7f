import type { WordRule } from '../rule.ts'
import { findClaim } from '../../content/evidence.ts'
import { nearest } from '../../content/nearest.ts'
import { idsIn, unknownId } from '../../content/read.node.ts'
import { quotesIn, wordsOf } from '../../markdown/quotes.ts'
import { blank, frontMatterIn, matchesIn, wordsIn } from '../text.ts'

const QUOTE = /\[\[[^[\]]*\]\](?!\()/g
const TAG = /<[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/gi

export default {
  id: 'quotes',
  severity: 'error',
  why: '読めない引用は、[[ ]] のまま映ります。',
  limit: 'claims に挙げた事実の数か日付',
  examples: {
    passes: '---\nclaims: [hf-share-2025]\n---\n\n## 中国は[[hf-share-2025.china]]',
    fails: '---\nclaims: [hf-share-2025]\n---\n\n## 中国は[[hf-share-2025.chna]]',
  },
  checkWords({ raw, claims }) {
    // Front matter counts only where it holds words: in title and takeaway.
    const head = frontMatterIn(raw)
    const words = (head.replace(/^(?!title:|takeaway:).*$/gm, blank) + wordsIn(raw).slice(head.length)).replace(TAG, blank)
    return [...matchesIn(words, QUOTE)].flatMap(({ line, match: [written] }) => {
      const problem = problemOf(written, claims)
      return problem ? [{ line, problem }] : []
    })
  },
} satisfies WordRule

function problemOf(written: string, claims: string[]): string | undefined {
  const [quote] = quotesIn(written)
  if (!quote)
    return `「${written}」は引用として読めません。[[事実のid.数の名前]]、日付なら [[事実のid.数の名前|時点]] と書いてください。`
  const { claim, figure } = quote
  if (!idsIn('claims').has(claim))
    return unknownId(written, claim, 'claims')
  if (wordsOf(quote) === undefined) {
    const names = Object.keys(findClaim(claim).figures ?? {})
    const near = nearest(figure, names)
    return `「${written}」の「${figure}」という数は、事実「${claim}」にありません。${near ? `「${near}」のことですか。` : ''}${names.length ? `書けるのは ${names.join('、')} です。` : 'この事実には数がありません。claims を直すか、引用を消してください。'}`
  }
  if (!claims.includes(claim))
    return `「${written}」で引いた事実が、このスライドの claims にありません。claims に ${claim} を加えてください。`
}
