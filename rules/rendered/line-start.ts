import type { PageRule } from '../rule.ts'
import type { Block } from './lines.ts'
import { linesOf } from './lines.ts'

/** What closes something, or is half a sound. */
const CLOSING = /^[、。，．」』）〉》】・：；？！?!,.:;)\]}%％々ー〜…ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ]/u

/** Lines that begin with one. Pure. */
export function badBeginnings({ stretches }: Block): string[] {
  return stretches.flat().filter(line => CLOSING.test(line) && !/^[.…]{2,}|^・/.test(line))
}

export default {
  id: 'line-start',
  severity: 'error',
  why: '行の頭の「、」や「っ」は、組み損ないに見えます。',
  limit: '、。」）や小さい仮名で行が始まらない',
  onPaper: true,
  examples: {
    passes: '<p style="font-size: 30px">はじめの行、<br>つぎの行</p>',
    fails: '<p style="font-size: 30px">はじめの行<br>、つぎの行</p>',
  },
  measure: root => linesOf(root).flatMap(badBeginnings).map(line => ({
    what: `「${line.slice(0, 12)}」`,
    measured: `「${line[0]}」で始まる行`,
    help: '分け目を一字ずらしてください。',
  })),
} satisfies PageRule
