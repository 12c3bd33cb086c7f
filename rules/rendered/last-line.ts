import type { PageRule } from '../rule.ts'
import type { Block } from './lines.ts'
import { limits } from './limits.ts'
import { linesOf } from './lines.ts'

const { letters, room: roomy } = limits.lastLine

/** Last lines that are short, in a text of more lines than one. Pure. */
export function shortLastLines({ stretches, room }: Block): string[] {
  if (room < roomy)
    return []
  // What its writer parted is one text, too.
  const ends = [...stretches, stretches.flat()].filter(lines => lines.length > 1).map(lines => lines.at(-1)!)
  return [...new Set(ends)].filter(line => [...line].length < letters)
}

export default {
  id: 'last-line',
  severity: 'error',
  why: '終わりの行に二、三字だけ残ると、そこだけが目につきます。',
  limit: `終わりの行は${letters}字以上`,
  examples: {
    passes: '<p style="width: 600px; font-size: 30px">道具を配れば、<br>応用は外から育つ。</p>',
    fails: '<p style="width: 600px; font-size: 30px">道具を配れば、応用は外から<br>育つ。</p>',
  },
  measure: root => linesOf(root).flatMap(shortLastLines).map(line => ({
    what: `「${line}」`,
    measured: `${[...line].length}字`,
    help: '言葉を足すか削るか、行の分け目を変えてください。',
  })),
} satisfies PageRule
