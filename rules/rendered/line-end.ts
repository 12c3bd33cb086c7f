import type { PageRule } from '../rule.ts'
import type { Block } from './lines.ts'
import { linesOf } from './lines.ts'

/** Lines that end with what opens something. Pure. */
export function badEndings({ stretches }: Block): string[] {
  return stretches.flatMap(lines => lines.slice(0, -1)).filter(line => /[「『（〈《【([{]$/u.test(line))
}

export default {
  id: 'line-end',
  severity: 'error',
  why: '行の終わりに残った「は、次の行の言葉から離れます。',
  limit: '「（で行が終わらない',
  onPaper: true,
  examples: {
    passes: '<p translate="no" style="font-size: 30px; white-space: pre-line">それは\n「オープン」</p>',
    fails: '<p translate="no" style="font-size: 30px; white-space: pre-line">それは「\nオープン」</p>',
  },
  measure: root => linesOf(root).flatMap(badEndings).map(line => ({
    what: `「${line.slice(-12)}」`,
    measured: `「${line.at(-1)}」で終わる行`,
    help: '分け目を一字ずらしてください。',
  })),
} satisfies PageRule
