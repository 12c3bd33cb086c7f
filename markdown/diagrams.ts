import type { MarkdownExit } from 'markdown-exit'
import { clicksIn } from './diagram-source.ts'

/** Puts each Mermaid diagram where its clicks are counted: fences, and imports, which are fences by then. */
export function diagrams(md: MarkdownExit) {
  md.core.ruler.after('block', 'diagrams', (state) => {
    const html = (content: string) => Object.assign(new state.Token('html_block', '', 0), { content: `${content}\n`, block: true })
    state.tokens = state.tokens.flatMap(token => token.type === 'fence' && /^mermaid\b/.test(token.info.trim())
      ? [html(`<Diagram :clicks="${clicksIn(token.content)}" source="${md.utils.escapeHtml(token.content)}">`), token, html('</Diagram>')]
      : token)
  })
}
