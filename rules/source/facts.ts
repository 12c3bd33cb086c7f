import type { SlideRule } from '../rule.ts'
import { minutesOf } from '../../content/deck.ts'
import { findClaim } from '../../content/evidence.ts'
import { withoutOthers } from '../../markdown/edition-lines.ts'
import { factsOf } from '../numbers/facts.ts'
import { nameProblems } from '../numbers/slide-names.ts'
import { numberProblems } from '../numbers/slide-numbers.ts'
import { piecesOf } from '../numbers/slide-words.ts'
import { subjectProblems } from '../numbers/subjects.ts'
import { verdictProblems } from '../numbers/verdict-words.ts'

export default {
  id: 'facts',
  severity: 'error',
  why: '言った数や名前が確かめた事実と違えば、講義のすべてが疑われます。',
  limit: 'claims に挙げた事実のとおり',
  examples: {
    passes: '---\nclaims: [hf-share-2025]\n---\n\n## 中国は[[hf-share-2025.china]]',
    fails: '---\nclaims: [hf-share-2025]\n---\n\n## 中国は99.9%',
  },
  checkSlide(slide, { root, edition }) {
    const pieces = piecesOf({ ...slide, raw: withoutOthers(slide.raw, edition) }, root)
    const facts = slide.claims.flatMap(id => factsOf(findClaim(id)))
    return [
      ...numberProblems(slide, pieces, minutesOf(edition)),
      ...pieces.flatMap(({ line, text, file }) => subjectProblems(text, facts).map(problem => ({ line, ...file ? { file } : {}, problem }))),
      ...nameProblems(slide, pieces),
      ...verdictProblems(slide, pieces),
    ]
  },
} satisfies SlideRule
