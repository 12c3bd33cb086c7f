/** Finds the glossary's words in a slide's Markdown and wraps them. Pure; knows no file and no Vue. */

export interface MarkedTerm {
  id: string
  /** Words that stand for the term. */
  marks: string[]
}

export interface Found {
  id: string
  /** Offsets in the Markdown. */
  start: number
  end: number
}

/** What is no running text: code, titles, slot names, HTML, double braces, ruby, links. */
const APART = new RegExp([
  /^(?<fence>`{3,}(?!`)|~{3,}(?!~))[\s\S]+?^\k<fence>.*$/m,
  /^ {0,3}#{1,6}\s.*$/,
  /^<<<.*$/,
  /^::[\w-]+::.*$/,
  /<!--[\s\S]*?-->/,
  /<(?<tag>script|style|h[1-6]|a|ruby|svg|button|GlossaryTerm)\b[\s\S]*?<\/\k<tag>>/,
  /<\/?[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/,
  /`[^`\n]*`/,
  /\{\{[\s\S]*?\}\}/,
  /\{[^{}|\n]+\|[^{}|\n]+\}/,
  /!?\[[^\]\n]*\](?:\([^)\n]*\)|\[[^\]\n]*\])/,
  /https?:\/\/[^\s)]+/,
].map(({ source }) => source).join('|'), 'gim')

// Emphasis of one line.
const EMPHASIS = /(\*\*|__|\*|_)(?=\S)(.+?)\1/g

/** The first place of each term in the running text, in the order of the text. The longest word wins. */
export function findTerms(markdown: string, terms: MarkedTerm[]): Found[] {
  const text = markdown.replace(APART, match => match.replace(/[^\n]/g, '\0'))
  const owners = new Map(terms.flatMap(({ id, marks }) => marks.map(mark => [mark, id] as const)))
  const words = [...owners.keys()].sort((a, b) => b.length - a.length).map(edged)
  const found = new Map<string, Found>()

  for (const { 0: word, index } of words.length ? text.matchAll(new RegExp(words.join('|'), 'g')) : []) {
    const id = owners.get(word)!
    if (!found.has(id))
      found.set(id, { id, start: index, end: index + word.length })
  }
  return [...found.values()]
}

/** The Markdown with each term's first word wrapped in `<GlossaryTerm id="…">`. */
export function markTerms(markdown: string, terms: MarkedTerm[]): string {
  const edits = new Map<number, { end: number, text: string }>()
  for (const { id, start, end } of findTerms(markdown, terms)) {
    const marked = `<GlossaryTerm id="${id}">${markdown.slice(start, end)}</GlossaryTerm>`
    const lineStart = markdown.lastIndexOf('\n', start - 1) + 1
    const line = markdown.slice(lineStart).split('\n', 1)[0]!

    // A component that opens a paragraph would become a block of its own; an inline element does not.
    const opens = /^[\s>*+\-\d.)]*$/.test(markdown.slice(lineStart, start).replace(/(?:\*\*|__)$/, ''))
    edits.set(start, { end, text: opens ? `<span>${marked}</span>` : marked })

    // Beside a tag the marks of emphasis are no longer read as such, so the emphasis is written as tags, too.
    for (const { 0: whole, 1: sign = '', index } of line.matchAll(EMPHASIS)) {
      const [from, to] = [lineStart + index, lineStart + index + whole.length]
      if (from > start || to < end)
        continue
      const tag = sign.length === 2 ? 'strong' : 'em'
      edits.set(from, { end: from + sign.length, text: `<${tag}>` })
      edits.set(to - sign.length, { end: to, text: `</${tag}>` })
    }
  }
  return [...edits.entries()].sort(([a], [b]) => b - a).reduce((text, [start, { end, text: put }]) => text.slice(0, start) + put + text.slice(end), markdown)
}

/** A word as a pattern. One in Latin letters does not match inside a longer name: DeepSeek-R1 is not DeepSeek. */
function edged(word: string): string {
  const pattern = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return `${/^\w/.test(word) ? '(?<![\\w-])' : ''}${pattern}${/\w$/.test(word) ? '(?![\\w-])' : ''}`
}
