import type { FileRule } from '../rule.ts'
import { matchesIn } from '../text.ts'

/** Control characters, and marks without width or of another direction. */
const INVISIBLE = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu

const code = (character: string) => `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`

export default {
  id: 'invisible',
  severity: 'error',
  why: '見えない文字は、探しても見つからず、読み上げや検索を狂わせます。',
  limit: '見えない文字と、分かれた濁点がない',
  examples: {
    passes: '## 題\n\nガラス',
    fails: '## 題\u0007\n\nガラス',
  },
  checkFile({ bytes }) {
    // What begins a file, and what cannot be decoded, are another rule's.
    const text = new TextDecoder('utf-8').decode(bytes).replaceAll('\r', '')
    const invisible = [...matchesIn(text, INVISIBLE)].filter(({ match: [written] }) => written !== '\uFFFD').map(({ line, match: [written] }) => ({ line, problem: `見えない文字（${code(written)}）があります。この行を打ち直して、消してください。` }))
    const parted = text.normalize('NFC') === text ? [] : text.split('\n').flatMap((words, line) => words.normalize('NFC') === words ? [] : [{ line, problem: '濁点などが、字と分かれて書かれています（NFD）。この行を打ち直してください。' }])
    return [...invisible, ...parted].filter(({ line }, i, all) => all.findIndex(other => other.line === line) === i)
  },
} satisfies FileRule
