import type { SourceSlideInfo } from '@slidev/types'
import type { Problem } from './front-matter.ts'

/** YAML's own words, as far as somebody who writes slides meets them. */
const meant: [pattern: RegExp, words: string][] = [
  [/alias/i, '* で始まる値は、& で付けた名前を指します。値を " で囲んでください'],
  [/map keys must be unique/i, '同じ項目が二度あります。片方を消してください'],
  [/tab/i, '字下げにタブがあります。空白にしてください'],
]

/** What keeps the front matter of a slide from being read as YAML, or from being one at all. */
export function yamlProblem({ frontmatterDoc, frontmatterRaw, frontmatterStyle, raw }: Pick<SourceSlideInfo, 'frontmatterDoc' | 'frontmatterRaw' | 'frontmatterStyle' | 'raw'>): Problem | undefined {
  if (frontmatterRaw === undefined || frontmatterStyle === 'yaml')
    return undefined
  const lines = frontmatterRaw.split('\n')
  // Slidev ends it at the first three hyphens, wherever they stand.
  if (lines.at(-1)?.trim())
    return { line: lines.length, problem: '頭書きの値に --- があり、頭書きがそこで切れます。別の書き方にしてください。' }
  const words = lines.findIndex(line => /^(?:#{1,6} (?!\w+:)|<!--|```|::\w+::)/.test(line))
  if (words >= 0)
    return { line: words + 1, problem: '頭書きが閉じていません。この行の前に --- だけの行を書いてください。頭書きがないなら、上の --- の後を一行空けてください。' }

  const [broken] = frontmatterDoc?.errors ?? []
  if (broken)
    return { line: (broken.linePos?.[0].line ?? 1), problem: sentence(broken.message) }
  const contents: unknown = frontmatterDoc?.toJSON()
  if (contents && (typeof contents !== 'object' || Array.isArray(contents)))
    return { line: 1, problem: `頭書きが「項目: 値」の並びになっていません。書き直すか、頭書きがないなら上の --- の後を一行空けてください。` }
  if (!frontmatterRaw.trim() || raw.startsWith('---\n---'))
    return undefined
}

/** What to say of YAML that its reader stumbles over. @param message in the reader's words */
export function sentence(message: string): string {
  const [first = ''] = message.split('\n')
  return `YAMLとして読めません（${meant.find(([pattern]) => pattern.test(first))?.[1] ?? first.replace(/ at line \d+, column \d+:?$/, '')}）。この行の書き方を直してください。`
}
