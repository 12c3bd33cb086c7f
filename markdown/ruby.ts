import type { MarkdownExit } from 'markdown-exit'

const RUBY = /\{([^{}|\n]+)\|([^{}|\n]+)\}/y

/** `{囲碁|いご}` → ruby. Not in code, nor in Vue's double braces. */
export function ruby(md: MarkdownExit) {
  md.inline.ruler.before('link', 'ruby', (state, silent) => {
    RUBY.lastIndex = state.pos
    const [whole, base, reading] = RUBY.exec(state.src) ?? []
    if (!whole || state.pos + whole.length > state.posMax || state.src[state.pos - 1] === '{')
      return false
    if (!silent) {
      const { escapeHtml } = md.utils
      state.push('html_inline', '', 0).content = `<ruby>${escapeHtml(base!)}<rp>(</rp><rt>${escapeHtml(reading!)}</rt><rp>)</rp></ruby>`
    }
    state.pos += whole.length
    return true
  })

  // Vue's own, as it is: `{{ a | b }}` is no ruby.
  md.inline.ruler.before('ruby', 'double_braces', (state, silent) => {
    const end = state.src.startsWith('{{', state.pos) ? state.src.indexOf('}}', state.pos) + 2 : 0
    if (end < 2 || end > state.posMax)
      return false
    if (!silent)
      state.push('double_braces', '', 0).content = state.src.slice(state.pos, end)
    state.pos = end
    return true
  })
  md.renderer.rules.double_braces = (tokens, i) => md.utils.escapeHtml(tokens[i]!.content)
}
