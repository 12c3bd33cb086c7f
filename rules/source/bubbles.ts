import type { SlideRule } from '../rule.ts'
import { records } from '../../content/index.ts'
import { findFences } from '../../markdown/bubbles.ts'
import { parseDialogue, plainWords } from '../../markdown/dialogue.ts'
import { sayQuotes } from '../../markdown/quotes.ts'

const [FEWEST, MOST, LETTERS] = [2, 3, 60]

const bubble = (letters: number) => `富良野: ${'あ'.repeat(letters)}\n`

export default {
  id: 'bubbles',
  severity: 'error',
  why: '吹き出しが長いと、後ろの席では読み終わらないうちに次が出ます。',
  limit: `一枚に${MOST}つまで、一つ${LETTERS}字まで`,
  examples: {
    passes: `---\nlayout: dialogue\n---\n\n\`\`\`dialogue\n${bubble(60).repeat(3)}\`\`\``,
    fails: `---\nlayout: dialogue\n---\n\n\`\`\`dialogue\n${bubble(61).repeat(2)}\`\`\``,
  },
  checkSlide({ raw, layout }) {
    const spoken = findFences(raw).flatMap(({ body, line }) => parseDialogue(body, records('speakers')).map(({ words }, i) => ({ line: line + i, letters: [...plainWords(sayQuotes(words))].length })))
    const long = spoken.filter(({ letters }) => letters > LETTERS).map(({ line, letters }) => ({ line, problem: `吹き出しが${letters}字です。${LETTERS}字までに縮めるか、二つに分けてください。` }))
    if (layout === 'dialogue' && spoken.length < FEWEST)
      return [...long, { line: spoken[0]?.line ?? 0, problem: `吹き出しが${spoken.length}つです。会話のスライドには${FEWEST}つから${MOST}つ書くか、layout を変えてください。` }]
    return spoken.length > MOST ? [...long, { line: spoken[MOST]!.line, problem: `吹き出しが${spoken.length}つあります。${MOST}つまでにして、残りは次のスライドに移してください。` }] : long
  },
} satisfies SlideRule
