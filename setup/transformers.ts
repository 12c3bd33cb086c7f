import type { MarkdownTransformContext } from '@slidev/types'
import { defineTransformersSetup } from '@slidev/types'
import { records } from '../content/index.ts'
import { fillAppendix } from '../markdown/appendix.ts'
import { rubyToHtml } from '../markdown/ruby.ts'
import { markSlide } from '../markdown/slide-terms.ts'
import { withRecords } from '../slidev/read-deck.ts'
import { diagrams } from './hooks/diagrams.ts'
import { dialogue } from './hooks/dialogue.ts'
import { frontMatter } from './hooks/front-matter.ts'

/** Marks the first place of each glossary term; by now dialogues are bubbles. */
function glossary({ s, slide }: MarkdownTransformContext) {
  replace(s, markSlide(s.toString(), slide.frontmatter.layout, records('terms')))
}

/** Tells the lists of the appendix what the deck's slides mark, check and cite. */
function appendix({ s, slide, options }: MarkdownTransformContext) {
  if (slide.frontmatter.layout !== 'appendix')
    return
  const { slides } = options.data
  const tables = { sources: records('sources'), claims: records('claims'), terms: records('terms') }
  replace(s, fillAppendix(s.toString(), slides.indexOf(slide) + 1, withRecords(slides), tables))
}

/** Turns `{囲碁|いご}` into ruby. */
function ruby({ s }: MarkdownTransformContext) {
  replace(s, rubyToHtml(s.toString()))
}

function replace(s: MarkdownTransformContext['s'], text: string) {
  if (text !== s.toString())
    s.overwrite(0, s.original.length, text)
}

export default defineTransformersSetup(() => ({
  pre: [frontMatter, dialogue, diagrams, glossary, appendix, ruby],
  preCodeblock: [],
  postCodeblock: [],
  post: [],
  codeblocks: [],
}))
