import type { SlideRule } from '../rule.ts'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { matchesIn } from '../text.ts'

const IMPORT = /^<<<[ \t]*(\S+)(?:[ \t](.*))?$/gm

export default {
  id: 'imports',
  severity: 'error',
  why: '取り込めないコードは、取り込みの行のまま映ります。',
  limit: 'snippets/ にあるファイルと、その region',
  examples: {
    passes: '## 題\n\n<<< @/snippets/lock-in.ts#choose ts',
    fails: '## 題\n\n<<< @/snippets/lock-out.ts ts',
  },
  checkSlide: ({ raw, filepath }, { root }) => [...matchesIn(raw, IMPORT)].flatMap(({ line, match: [, written = '', rest = ''] }) => {
    const [path = '', region] = written.split('#')
    // Diagrams have a rule of their own.
    if (/\bmermaid\b/.test(rest))
      return []
    const absolute = resolve(dirname(filepath), path.replace(/^@\//, `${root.replace(/\/$/, '')}/`))
    const file = relative(root, absolute)
    if (file.startsWith('..'))
      return [{ line, problem: `取り込む ${file} が、このフォルダーの外にあります。snippets/ に写してください。` }]
    if (!existsSync(absolute) || !statSync(absolute).isFile())
      return [{ line, problem: `取り込むファイル ${file} がありません。名前を直すか、snippets/ に置いてください。` }]
    if (region && !new RegExp(`#region\\s+${RegExp.escape(region)}\\s*$`, 'm').test(readFileSync(absolute, 'utf8')))
      return [{ line, problem: `${file} に「#region ${region}」がありません。綴りを直すか、ファイルに書き足してください。` }]
    return []
  }),
} satisfies SlideRule
