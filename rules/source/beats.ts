import type { DeckRule } from '../rule.ts'
import { mainEdition, records } from '../../content/index.ts'

const slide = (ids: string[]) => `---\nbeats: [${ids.join(', ')}]\n---\n\n## 題`
const all = () => records('beats').map(({ id }) => id)

export default {
  id: 'beats',
  severity: 'error',
  why: '抜けたり入れかわったりした段は、話の筋を切ります。',
  limit: 'どのスライドにも beats。物語の順に、いちばん長い版ではすべて',
  examples: {
    get passes() {
      return slide(all())
    },
    get fails() {
      return slide(all().toReversed())
    },
  },
  checkDeck({ slides, edition }) {
    const order = all()
    let last = -1
    const found = slides.flatMap((slide) => {
      if (!slide.unread && slide.frontmatter.beats === undefined)
        return [{ slide, line: 0, problem: 'beats がありません。頭書きに、このスライドの言う段を書いてください（なければ「beats: []」）。' }]
      return slide.record.beats.flatMap((id) => {
        const at = order.indexOf(id)
        const early = at >= 0 && at < last ? order[last] : undefined
        last = Math.max(last, at)
        return early ? [{ slide, line: 0, problem: `段「${id}」が「${early}」より後にあります。content/beats.yaml の順に並べてください。` }] : []
      })
    })
    const carried = new Set(slides.flatMap(({ record }) => record.beats))
    const missing = edition.id === mainEdition().id ? order.filter(id => !carried.has(id)) : []
    return [...found, ...missing.map(id => ({ file: edition.entry, line: 0, problem: `段「${id}」（${records('beats').find(beat => beat.id === id)!.gist}）を、どのスライドも言っていません。言うスライドの beats に加えてください。` }))]
  },
} satisfies DeckRule
