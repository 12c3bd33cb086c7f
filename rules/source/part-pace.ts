import type { DeckRule } from '../rule.ts'
import { LETTERS_A_MINUTE, minutesNeeded } from '../spoken.ts'

const SLACK = 0.5

const slide = (letters: number) => `---\npart: opening\nminutes: 6\n---\n\n## 題\n\n<!--\n${'あ'.repeat(letters)}\n-->`

export default {
  id: 'part-pace',
  severity: 'error',
  why: '一枚ごとの小さなずれも、一つの向きに積もると、終わりの時刻を動かします。',
  limit: `部ごとの差が${SLACK}分まで`,
  examples: {
    passes: slide(1800),
    fails: slide(1200),
  },
  checkDeck({ slides, edition }) {
    return [...Map.groupBy(slides, ({ record }) => record.part)].flatMap(([part, own]) => {
      const needed = own.reduce((sum, slide) => sum + (minutesNeeded(slide) ?? Number.NaN), 0)
      const minutes = part && edition.minutes[part.id]
      if (!minutes || Number.isNaN(needed) || Math.abs(needed - minutes) <= SLACK)
        return []
      return [{ slide: own[0]!, line: 0, problem: `${edition.name}の「${part.name}」は、読むと${needed.toFixed(1)}分かかりますが、予定は${minutes}分です。${Math.round(Math.abs(needed - minutes) * LETTERS_A_MINUTE)}字ほど${needed > minutes ? '減らして' : '足して'}ください。` }]
    })
  },
} satisfies DeckRule
