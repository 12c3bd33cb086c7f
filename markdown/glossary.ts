import type { MarkdownExit, StateCore, Token } from 'markdown-exit'
import { records } from '../content/index.ts'

export interface MarkedTerm {
  id: string
  /** Words that stand for the term. */
  marks: string[]
}

/** Elements of raw HTML whose words are no running text. */
const APART = /<(\/?)(?:script|style|h[1-6]|a|ruby|svg|button|GlossaryTerm)\b(?:"[^"]*"|'[^']*'|[^'">])*>/gi

/**
 * Marks the first place of each term in the running text of a slide: not in titles, links, code or ruby. The longest word
 * wins.
 * @param terms asked for anew on each slide, since they may have been edited
 */
export function glossary(md: MarkdownExit, terms: () => MarkedTerm[] = () => records('terms')) {
  md.core.ruler.push('glossary', (state) => {
    // Slidev renders the titles of all slides as one Markdown file of its own.
    if (String(state.env?.id).endsWith('title-renderer.md'))
      return
    const find = finder(terms())
    const marked = new Set<string>()
    let apart = 0

    const read = (token: Token): Token[] => {
      if (token.type === 'link_open' || token.type === 'link_close')
        apart += token.nesting
      if (token.type === 'html_inline')
        apart += opened(token.content)
      return token.type === 'text' && apart === 0 ? mark(token, find, marked, state) : [token]
    }
    state.tokens.forEach((token, i) => {
      if (token.type === 'html_block')
        apart += opened(token.content)
      if (token.type === 'inline' && state.tokens[i - 1]?.type !== 'heading_open')
        token.children = token.children!.flatMap(read)
    })
  })
}

/** How many more elements that stand apart a piece of HTML opens than it closes. */
function opened(html: string): number {
  return [...html.matchAll(APART)].reduce((depth, [tag, closes]) => depth + (closes ? -1 : tag.endsWith('/>') ? 0 : 1), 0)
}

interface Place { id: string, start: number, end: number }

/** Finds the words of terms in a text, from left to right, the longest first. */
function finder(terms: MarkedTerm[]): (text: string) => Place[] {
  const owners = new Map(terms.flatMap(({ id, marks }) => marks.map(word => [word, id] as const)))
  const words = [...owners.keys()].sort((a, b) => b.length - a.length).map(edged)
  const pattern = new RegExp(words.join('|'), 'g')
  return text => words.length
    ? Array.from(text.matchAll(pattern), ({ 0: word, index }) => ({ id: owners.get(word)!, start: index, end: index + word.length }))
    : []
}

/** A word as a pattern. One in Latin letters does not match inside a longer name: DeepSeek-R1 is not DeepSeek. */
function edged(word: string): string {
  const pattern = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return `${/^\w/.test(word) ? '(?<![\\w-])' : ''}${pattern}${/\w$/.test(word) ? '(?![\\w-])' : ''}`
}

function mark(token: Token, find: (text: string) => Place[], marked: Set<string>, { Token }: StateCore): Token[] {
  const piece = (type: string, content: string, meta?: object) => Object.assign(new Token(type, '', 0), { content, meta, level: token.level })
  const text = token.content
  const pieces: Token[] = []
  let done = 0
  for (const { id, start, end } of find(text)) {
    if (marked.has(id))
      continue
    marked.add(id)
    pieces.push(
      piece('text', text.slice(done, start)),
      piece('html_inline', `<GlossaryTerm id="${id}">`, { term: id }),
      piece('text', text.slice(start, end)),
      piece('html_inline', '</GlossaryTerm>'),
    )
    done = end
  }
  return done ? [...pieces, piece('text', text.slice(done))] : [token]
}
