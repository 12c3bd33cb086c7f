import type { MarkdownExit, StateCore, Token } from 'markdown-exit'
import type { DialogueForm } from './dialogue-forms.ts'
import type { Line } from './dialogue.ts'
import { records } from '../content/index.ts'
import { inClauses } from './clauses.ts'
import { formOf } from './dialogue-forms.ts'
import { FenceError, parseDialogue } from './dialogue.ts'

export interface Fence {
  /** Offsets in the slide's Markdown: the whole fence, marks included. */
  start: number
  end: number
  /** What stands behind the first mark: `dialogue`, and the form that it asks for. */
  info: string
  /** What stands between the marks. */
  body: string
  /** 0-based line of the first line of the body, within the slide's Markdown. */
  line: number
}

const FENCE = /^(`{3,})(dialogue\b.*)\n([\s\S]*?)^\1[ \t]*$/gmu

/** Every ```` ```dialogue ```` fence of a slide, as it was written. */
export function findFences(markdown: string): Fence[] {
  return [...markdown.matchAll(FENCE)].map((match) => {
    const start = match.index
    const line = markdown.slice(0, start).split('\n').length
    return { start, end: start + match[0].length, info: match[2]?.trim() ?? '', body: match[3] ?? '', line }
  })
}

/**
 * Lets Markdown read dialogue fences as bubbles, their words as Markdown. The first bubble stands at once, each further one
 * takes a click. A fence with a mistake stays a fence: the rule `dialogues` says what is wrong with it.
 */
export function bubbles(md: MarkdownExit) {
  md.core.ruler.after('block', 'bubbles', (state) => {
    state.tokens = state.tokens.flatMap((token) => {
      const form = token.type === 'fence' && /^dialogue\b/.test(token.info.trim()) && formOf(token.info)
      const lines = form && linesOf(token.content)
      return lines ? dialogueOf(token, form, lines, state) : token
    })
  })
  // Behind the glossary, whose marks part no clause.
  md.core.ruler.push('clauses', (state) => {
    for (const token of state.tokens) {
      if (token.type === 'inline' && token.meta?.spoken)
        token.children = inClauses(token.children!, state.Token)
    }
  })
}

function linesOf(body: string): Line[] | undefined {
  try {
    return parseDialogue(body, records('speakers'))
  }
  catch (error) {
    if (!(error instanceof FenceError))
      throw error
  }
}

function dialogueOf(fence: Token, form: DialogueForm, lines: Line[], state: StateCore): Token[] {
  const html = (content: string) => Object.assign(new state.Token('html_block', '', 0), { content: `${content}\n`, block: true, map: fence.map })
  const said = lines.flatMap(({ speaker, words }, i) => {
    const line = (fence.map?.[0] ?? 0) + 1 + i
    const paragraph = [new state.Token('paragraph_open', 'p', 1), new state.Token('inline', '', 0), new state.Token('paragraph_close', 'p', -1)]
    paragraph.forEach(token => Object.assign(token, { block: true, map: [line, line + 1] }))
    Object.assign(paragraph[1]!, { content: words, children: [], meta: { spoken: true } })
    return [html(`<Bubble speaker="${speaker}"${i ? ' v-click' : ''}>`), ...paragraph, html('</Bubble>')]
  })
  return [html(form === 'exchange' ? '<Dialogue>' : `<Dialogue form="${form}">`), ...said, html('</Dialogue>')]
}
