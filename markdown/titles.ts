import type { MarkdownExit } from 'markdown-exit'

/** Lets the titles of a slide be set by a component, which knows which level they have where the slide is shown. */
export function titles(md: MarkdownExit) {
  md.core.ruler.push('titles', (state) => {
    for (const token of state.tokens) {
      if (token.type !== 'heading_open' && token.type !== 'heading_close')
        continue
      if (token.nesting > 0)
        token.attrSet(':level', token.tag.slice(1))
      token.tag = 'SlideTitle'
    }
  })
}
