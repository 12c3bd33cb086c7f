import type { DeckRule } from '../rule.ts'
import { mainEdition } from '../../content/index.ts'

const note = (words: string) => `\n<!--\n${words}\n-->\n`

export default {
  id: 'gone-slides',
  severity: 'error',
  why: '版にないスライドをノートが指すと、話し手が会場で探すことになります。',
  limit: 'ノートの「 」が指すスライドが、その版にある',
  examples: {
    passes: `# 表紙\n${note('次へ: 「二枚め」です。')}\n---\ncut: talk\n---\n\n## 二枚め`,
    fails: `# 表紙\n${note('次へ: 「二枚めは、門の話」です。')}\n---\nhide: true\n---\n\n## 二枚めは、門の話`,
  },
  checkDeck({ slides, leftOut, edition }) {
    return slides.flatMap(slide => leftOut.filter(title => title.length > 3 && slide.note.includes(`「${title}」`)).map(title => (
      { slide, line: slide.raw.slice(0, slide.raw.indexOf(title)).split('\n').length - 1, problem: `${edition.name}には「${title}」というスライドがありません。行の頭に [${mainEdition().name}] と付けて、この版では言わないことにしてください。` })))
  },
} satisfies DeckRule
