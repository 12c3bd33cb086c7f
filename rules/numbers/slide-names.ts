import type { Claim } from '../../content/schema/index.ts'
import type { Found } from '../rule.ts'
import type { Piece, RuleSlide } from './slide-words.ts'
import { findClaim } from '../../content/evidence.ts'
import { records } from '../../content/index.ts'

/** Countries and regions, which claims name in Japanese and charts by region. */
const PLACES = /中国|米国|欧州|EU(?![a-z])/g
const NAME = /[A-Z][A-Za-z]{2,}|o1/g

/** A slide of evidence: there a name is part of the fact. */
const EVIDENCE = ['chart', 'check']

/** Names on a slide of evidence that claims somewhere know, but none of those that the slide names: a name that was swapped. */
export function nameProblems({ layout, claims: ids }: RuleSlide, pieces: Piece[]): Found[] {
  if (!EVIDENCE.includes(layout) || !ids.length)
    return []
  const claims = ids.map(findClaim)
  const own = wordsOf(claims)
  const known = new Set(wordsOf(records('claims')).match(NAME))
  return pieces.flatMap(({ line, text, file }) => [...text.match(NAME)?.filter(name => known.has(name)) ?? [], ...text.match(PLACES) ?? []]
    .filter(name => !own.includes(name))
    .map(name => ({ line, ...file ? { file } : {}, problem: `「${name}」は、このスライドの claims のどの事実にも出てきません。名前を直すか、それを言う事実を claims に加えてください。` })))
}

/** All the words of claims, with what they are about. */
function wordsOf(claims: Claim[]): string {
  const regions = records('releases').flatMap(({ claim, region }) => claims.some(({ id }) => id === claim) ? records('regions').filter(({ id }) => id === region) : [])
  return [...claims.flatMap(({ claim_ja, claim_en, caveat_ja, verdict_ja, article_says_ja, figures = {} }) => [claim_ja, claim_en, caveat_ja, verdict_ja, article_says_ja, ...Object.values(figures).map(({ subject }) => subject)]), ...regions.map(({ name }) => name)].join(' ')
}
