import type { DeckRule } from '../rule.ts'
import { mainEdition, records } from '../../content/index.ts'

const slide = (layout: string, more = '') => `---\nlayout: ${layout}\n${more}---\n\n## 題\n`

export default {
  id: 'themes',
  severity: 'error',
  why: '主題の形がそろっていると、聞き手は、いまどこにいるかを見失いません。',
  limit: '主題は扉で始まり、いちばん長い版に言い切りがあり、会場の版では問いで終わり、確かめるのは一度まで',
  examples: {
    passes: [slide('section', 'part: global-rules\n'), slide('statement'), slide('question')].join('\n'),
    fails: [slide('dialogue', 'part: global-rules\n'), slide('statement'), slide('question')].join('\n'),
  },
  checkDeck({ slides, edition }) {
    // The shortest has no time to ask the room.
    const asks = edition.id !== records('editions')[0]!.id
    const whole = edition.id === mainEdition().id
    const asked = asks ? [] : slides.filter(({ layout }) => layout === 'question').map(slide => ({ slide, line: 0, problem: `${edition.name}には、会場に聞く時間がありません。この問いの cut を、長い版にしてください。` }))
    return [...asked, ...records('parts').filter(({ kind }) => kind === 'theme').flatMap(({ id, name }) => {
      const own = slides.filter(({ record }) => record.part?.id === id)
      const [first] = own
      if (!first)
        return []
      const found = (slide: typeof first, problem: string) => [{ slide, line: 0, problem: `${edition.name}の「${name}」${problem}` }]
      const checks = own.filter(({ layout }) => layout === 'check')
      return [
        ...first.layout === 'section' ? [] : found(first, 'が扉で始まっていません。初めのスライドを layout: section にしてください。'),
        ...!whole || own.some(({ layout }) => layout === 'statement') ? [] : found(first, 'に言い切りがありません。layout: statement のスライドを一枚入れてください。'),
        ...!asks || own.at(-1)!.layout === 'question' ? [] : found(own.at(-1)!, 'が問いで終わっていません。終わりに layout: question のスライドを置いてください。'),
        ...checks.slice(1).flatMap(slide => found(slide, 'で確かめるのが二度めです。一枚にまとめてください。')),
      ]
    })]
  },
} satisfies DeckRule
