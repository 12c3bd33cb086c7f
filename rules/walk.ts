import type { About } from './rule.ts'

/** What is heard while a deck is walked through, and no slide shows. */
export const walkRules = {
  console: {
    id: 'console',
    severity: 'error',
    why: '画面に出ない誤りは、講義の途中で部品が止まる前ぶれです。',
    limit: 'ブラウザーの誤りが出ない',
  },
  requests: {
    id: 'requests',
    severity: 'error',
    why: '届かないものや、よその機械への問い合わせは、ネットワークのない会場で欠けます。',
    limit: 'すべて自分のサイトから届く',
  },
  clicks: {
    id: 'clicks',
    severity: 'error',
    why: 'ノートの [click] と実際のクリックがずれると、話と画面が合わなくなります。',
    limit: 'ノートの [click] と同じ数のクリック',
  },
} as const satisfies Record<string, About>
