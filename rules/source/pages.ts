import type { DeckRule } from '../rule.ts'

export default {
  id: 'pages',
  severity: 'error',
  why: '取り込めなかったページのスライドは、黙って消えます。',
  limit: 'src のページがすべてある',
  examples: {
    passes: '## 題',
    fails: '---\nsrc: ./pages/nowhere.md\n---\n\n---\n\n## 題',
  },
  // A page that is not there has no slide of its own: the first one stands for the deck.
  checkDeck: ({ missing, slides }) => slides.slice(0, 1).flatMap(slide => missing.map(found => ({ ...found, slide }))),
} satisfies DeckRule
