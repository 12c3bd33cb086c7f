import type { Token } from 'markdown-exit'

/** Where a line of speech may end before any other place: behind a mark, unless a quotation ends there. */
const END_OF_CLAUSE = /(?<=[、。？！…])(?![」』）、。？！…])/u
/** A clause that would be lonely on a line. */
const SHORT = 6

/**
 * What is said, clause by clause, so that its lines break behind a 、 or 。 where they can. Marks inside emphasis, links or
 * ruby part nothing.
 * @param children tokens of one line of speech
 */
export function inClauses(children: Token[], Token: new (type: string, tag: string, nesting: -1 | 0 | 1) => Token): Token[] {
  const clauses: { tokens: Token[], length: number }[] = [{ tokens: [], length: 0 }]
  let depth = 0
  const add = (token: Token, text = '') => {
    const last = clauses.at(-1)!
    last.tokens.push(token)
    last.length += [...text].length
  }
  for (const token of children) {
    depth += token.nesting + inHtml(token)
    if (token.type !== 'text' || depth) {
      add(token, token.type === 'text' ? token.content : '')
      continue
    }
    for (const text of token.content.split(END_OF_CLAUSE)) {
      add(Object.assign(new Token('text', '', 0), { content: text, level: token.level }), text)
      if (/[、。？！…]$/u.test(text))
        clauses.push({ tokens: [], length: 0 })
    }
  }
  const whole = clauses.filter(({ tokens }) => tokens.length)
  // A short one leads over to the next; only the last has nothing but the one before.
  const joined = whole.reduce<typeof whole>((done, clause, i) => {
    const before = done.at(-1)
    const lonely = i === whole.length - 1 && clause.length < SHORT
    if (!before || (before.length >= SHORT && !lonely))
      return [...done, clause]
    before.tokens.push(...clause.tokens)
    before.length += clause.length
    return done
  }, [])
  const tag = (content: string) => Object.assign(new Token('html_inline', '', 0), { content })
  return joined.length < 2 ? children : joined.flatMap(({ tokens }) => [tag('<span class="clause">'), ...tokens, tag('</span>')])
}

/** How much deeper a tag of raw HTML leads. */
function inHtml({ type, content }: Token): number {
  if (type !== 'html_inline' || /^<(?:br|wbr)\b|\/>$/.test(content))
    return 0
  return content.startsWith('</') ? -1 : 1
}
