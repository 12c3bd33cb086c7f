import type { MarkdownExit } from 'markdown-exit'
import { bubbles } from './bubbles.ts'
import { diagrams } from './diagrams.ts'
import { glossary } from './glossary.ts'
import { quotes } from './quotes.ts'
import { ruby } from './ruby.ts'
import { tableBars } from './table-bars.ts'
import { titles } from './titles.ts'

/** All that this deck adds to Markdown, as one plugin: dialogues, diagrams, ruby, quoted numbers, marked terms, titles. */
export function deckMarkdown(md: MarkdownExit) {
  md.use(tableBars).use(bubbles).use(diagrams).use(ruby).use(quotes).use(glossary).use(titles)
}
