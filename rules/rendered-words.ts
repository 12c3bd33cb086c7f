import MarkdownExit from 'markdown-exit'
import { deckMarkdown } from '../markdown/index.ts'
import { blank, frontMatterIn } from './text.ts'

const md = new MarkdownExit({ html: true, linkify: true }).use(deckMarkdown)

/** Slidev's own lines, which hold no words: imports of files and names of slots. */
const OWN_LINE = /^(?:<<<|::).*$/gm

/** 0-based lines, of a slide's raw text, on which Markdown leaves something in the words that it should have read as a mark. */
export function leftoverIn(raw: string, mark: RegExp): number[] {
  const head = frontMatterIn(raw)
  const text = (blank(head) + raw.slice(head.length)).replace(/<!--[\s\S]*?(?:-->|$)/g, blank).replace(OWN_LINE, '')
  return md.parse(text).flatMap(({ map, children }) => {
    let line = map?.[0] ?? 0
    return (children ?? []).flatMap(({ type, content }) => {
      if (type === 'softbreak' || type === 'hardbreak')
        line++
      return type === 'text' && mark.test(content) ? [line] : []
    })
  })
}
