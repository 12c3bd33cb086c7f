import type { DeckFound, DeckRule } from '../rule.ts'
import { findPart, mainEdition } from '../../content/index.ts'

const slide = (part: string, minutes: number) => `---\npart: ${part}\nminutes: ${minutes}\n---\n\n## 題\n`

export default {
  id: 'programme',
  severity: 'error',
  why: '部の分が予定と違えば、終わりの時刻が違います。',
  limit: '部ごとの minutes の和が、content/editions.yaml のとおり',
  examples: {
    get passes() {
      return Object.entries(mainEdition().minutes).map(([part, minutes]) => slide(part, minutes)).join('\n')
    },
    fails: slide('opening', 1),
  },
  checkDeck({ slides, edition }): DeckFound[] {
    const homeless = slides.filter(({ record }) => !record.part).slice(0, 1).map(slide => ({ slide, line: 0, problem: 'どの部にも入っていません。部の始まるスライドの頭書きに「part: 」と、content/parts.yaml の id を書いてください。' }))
    return [...homeless, ...Object.entries(edition.minutes).flatMap(([id, wanted]): DeckFound[] => {
      const own = slides.filter(({ record }) => record.part?.id === id)
      const [first] = own
      if (!first)
        return [{ file: edition.entry, line: 0, problem: `${edition.name}に「${findPart(id).name}」のスライドが一枚もありません。取り込む src と、ページの「part: ${id}」を確かめてください。` }]
      const minutes = own.reduce((sum, { record }) => sum + record.minutes, 0)
      return minutes === wanted ? [] : [{ slide: first, line: 0, problem: `${edition.name}の「${findPart(id).name}」は合わせて${minutes}分ですが、予定は${wanted}分です。どれかの minutes か、content/editions.yaml を直してください。` }]
    })]
  },
} satisfies DeckRule
