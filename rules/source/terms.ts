import type { DeckRule } from '../rule.ts'
import { mainEdition, records } from '../../content/index.ts'
import { termsOf } from '../../markdown/slide-terms.ts'

const slide = (words: string[], ids: string[]) => `---\nlayout: default\n---\n\n${words.join('、')}\n\n---\nlayout: appendix\n---\n\n<GlossaryTable :ids="[${ids.map(id => `'${id}'`).join(', ')}]" />`

export default {
  id: 'terms',
  severity: 'error',
  why: '話に出ない用語や、説明の載らない用語は、聞き手を迷わせます。',
  limit: 'どの用語も、話に出て、用語集に載る',
  examples: {
    get passes() {
      return slide(records('terms').map(({ marks }) => marks[0]!), records('terms').map(({ id }) => id))
    },
    fails: slide([], []),
  },
  checkDeck({ slides, edition }) {
    if (edition.id !== mainEdition().id)
      return []
    const said = new Set(slides.flatMap(termsOf))
    const listed = slides.flatMap(({ content }) => content.match(/<GlossaryTable\b[^>]*>/g) ?? []).join('')
    const at = { file: edition.entry, line: 0 }
    return records('terms').flatMap(({ id, term, marks }) => [
      ...said.has(id) ? [] : [{ ...at, problem: `用語「${term}」が、どのスライドにも出ません。「${marks.join('」か「')}」とどこかで言うか、content/glossary.yaml から消してください。` }],
      ...listed.includes(`'${id}'`) ? [] : [{ ...at, problem: `用語「${term}」が用語集に載っていません。<GlossaryTable> の ids に '${id}' を加えてください。` }],
    ])
  },
} satisfies DeckRule
