import type { SlideRule } from '../rule.ts'

/** Letters of a note that says more than its last line. */
const LEAST = 40

const said = '一つめの文です。二つめの文です。三つめの文です。四つめの文です。五つめの文です。'

export default {
  id: 'note',
  severity: 'error',
  why: 'ノートのないスライドで、話し手は言うことを探します。',
  limit: `${LEAST}字からのノートと、終わりに「次へ: 」が一つ`,
  examples: {
    passes: `## 題\n\n<!--\n${said}\n\n次へ: 次の話です。\n-->`,
    fails: '## 題\n\n本文',
  },
  checkSlide({ note, raw }) {
    const line = Math.max(0, raw.split('\n').findLastIndex(text => text.startsWith('<!--')))
    if (!note.trim())
      return [{ line: 0, problem: 'ノートがありません。スライドの終わりに <!-- と --> で囲んで、言うことを書いてください。' }]
    const next = note.match(/^次へ: ?\S/gm)?.length ?? 0
    if (next !== 1 || !/(?:^|\n)次へ: ?\S.*$/.test(note.trim()))
      return [{ line, problem: `ノートの終わりの「次へ: 」が${next}つあります。次のスライドへつなぐ一文を「次へ: 」で始めて、終わりに一つ書いてください。` }]
    const letters = note.replace(/次へ:.*/, '').replace(/\s/g, '').length
    return letters < LEAST ? [{ line, problem: `ノートが${letters}字しかありません。言うことか、することを書き足してください。` }] : []
  },
} satisfies SlideRule
