import type { DeckRule } from '../rule.ts'
import { records } from '../../content/index.ts'

const slide = (ids: string[]) => `---\nbeats: [${ids.join(', ')}]\n---\n\n## 題`

export default {
  id: 'points',
  severity: 'error',
  why: 'どのスライドも言わない要点は、配付資料の地図で行き止まりになります。',
  limit: 'どの要点も、どの版かのスライドが言う',
  examples: {
    get passes() {
      return slide(records('beats').map(({ id }) => id))
    },
    fails: slide([]),
  },
  checkDeck({ slides, edition }) {
    const carried = new Set(slides.flatMap(({ record }) => record.beats))
    return records('points').filter(({ beats }) => !beats.some(id => carried.has(id))).map(({ title, beats }) => ({ file: edition.entry, line: 0, problem: `${edition.name}では、要点「${title}」をどのスライドも言っていません。段 ${beats.join('、')} のどれかのスライドの cut を「${edition.id}」にしてください。` }))
  },
} satisfies DeckRule
