import type { MarkdownExit } from 'markdown-exit'

const BARRED = /\{[^{}|]+\|[^{}|]+\}|\[\[[^[\]|]+\|[^[\]|]+\]\]/g
const FENCE = /^ {0,3}(`{3,}|~{3,})/

/** Keeps the bar of a ruby or a quote from ending a table's cell. */
export function tableBars(md: MarkdownExit) {
  md.core.ruler.before('block', 'table_bars', (state) => {
    let fence = ''
    state.src = state.src.split('\n').map((line) => {
      const mark = line.match(FENCE)?.[1] ?? ''
      if (mark && (!fence || mark.startsWith(fence)))
        fence = fence ? '' : mark
      return fence || !line.trimStart().startsWith('|') ? line : line.replace(BARRED, barred => barred.replace('|', '\\|'))
    }).join('\n')
  })
}
