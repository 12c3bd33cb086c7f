import { existsSync, readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { findDiagrams } from '../../markdown/diagram-fences.ts'
import { sayQuotes } from '../../markdown/quotes.ts'
import { frontMatterIn } from '../text.ts'

/** What the rules need of a slide. */
export interface RuleSlide {
  /** As it was written, with front matter and note. */
  raw: string
  /** Absolute path of its file. */
  filepath: string
  /** Ids of the claims that it names. */
  claims: string[]
  layout: string
  /** The kind of the part that it stands in. */
  kind?: string | undefined
}

/** One line that the audience or the lecturer reads, without marks, its quotes said. */
export interface Piece {
  /** 0-based, within the slide's raw text, or within `file`. */
  line: number
  text: string
  where: 'title' | 'takeaway' | 'body' | 'note' | 'diagram'
  /** Relative to the project, when it is not the slide itself. */
  file?: string
}

const KEPT = /^(?:title|takeaway):.*(?:\n[ \t]+\S.*)*/gm
const CODE = /^(?<fence>`{3,}(?!`|dialogue\b)|~{3,}(?!~))[\s\S]+?^\k<fence>.*$|<(?<tag>script|style)\b[\s\S]*?<\/\k<tag>>|^<<<.*$|^::.*$|^```.*$/gm
const TAG = /<(?!!--)(?:"[^"]*"|'[^']*'|[^'">])*>/g
const blank = (text: string) => text.replace(/[^\n]/g, '')

/** Every line of a slide with words, its diagrams included. @param root absolute path of the project */
export function piecesOf(slide: RuleSlide, root: string): Piece[] {
  const { raw } = slide
  const head = frontMatterIn(raw)
  const kept = [...head.matchAll(KEPT)].map(([text]) => text).join('\n').split('\n')
  const plain = raw.replace(head, text => text.split('\n').map(line => kept.includes(line) ? line : '').join('\n'))
    .replace(CODE, blank)
    .replace(TAG, blank)
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/\{([^{}|\n]+)\|[^{}|\n]+\}/g, '$1')
    .replace(/\*\*|\[click\]/g, '')

  let note = false
  const own = plain.split('\n').map((text, line): Piece => {
    note ||= text.includes('<!--')
    const where = /^(?:title:|#)/.test(text) ? 'title' : line < head.split('\n').length ? 'takeaway' : note ? 'note' : 'body'
    note &&= !text.includes('-->')
    return { line, where, text: sayQuotes(text.replace(/^\d+\. |^(?:title|takeaway):|^#+ |<!--|-->/g, '')).trim() }
  })
  return [...own, ...diagramsOf(slide, root)].filter(({ text }) => text)
}

function diagramsOf({ raw, filepath }: RuleSlide, root: string): Piece[] {
  return findDiagrams(raw).flatMap(({ line, path, code }) => {
    const absolute = path && resolve(dirname(filepath), path.replace(/^@\//, `${root.replace(/\/$/, '')}/`))
    // A diagram that is missing is another rule's.
    if (absolute && !existsSync(absolute))
      return []
    const source = code ?? readFileSync(absolute!, 'utf8')
    const place = absolute ? { file: relative(root, absolute) } : {}
    return source.split('\n').map((text, i): Piece => ({ line: absolute ? i : line + i, where: 'diagram', text: diagramWords(text), ...place }))
  })
}

/** Of a line of a diagram, its titles and its labels; not its grid. */
function diagramWords(text: string): string {
  return /^\s*(?:columns|space|class)\b/.test(text) && !/["[(]/.test(text) ? '' : text.replace(/<br\s*\/?>/g, '').replace(/:\d+/g, '')
}
