import type { DeckRule } from '../rule.ts'

export default {
  id: 'pages',
  severity: 'error',
  why: '取り込めなかったページのスライドは、黙って消えます。',
  limit: 'src のページがすべて読める',
  reads: true,
  examples: {
    passes: '## 題',
    fails: '---\nsrc: ./pages/nowhere.md\n---\n\n---\n\n## 題',
  },
  checkDeck: ({ missing }) => missing,
} satisfies DeckRule
