import type { MarkdownTransformContext } from '@slidev/types'
import { defineTransformersSetup } from '@slidev/types'
import { fillAppendix } from '../components/appendix/fill.ts'
import { rubyToHtml } from '../components/dialogue/ruby.ts'
import { markSlide } from '../components/glossary/slide-terms.ts'
import { readContent } from '../content/read.ts'
import { errorInSlide } from './hooks/author-error-at.ts'
import { diagrams } from './hooks/diagrams.ts'
import { dialogue } from './hooks/dialogue.ts'
import { strangerIn } from './hooks/front-matter.ts'

/** A slide names only records that are there. */
function frontMatter(context: MarkdownTransformContext) {
  const stranger = strangerIn(context.slide)
  if (stranger)
    throw errorInSlide(context, stranger.line, stranger.problem)
}

/** Marks the first place of each glossary term; by now dialogues are bubbles. */
function glossary({ s, slide }: MarkdownTransformContext) {
  replace(s, markSlide(s.toString(), slide.frontmatter.layout, readContent('glossary.yaml')))
}

/** Tells the lists of the appendix what the deck's slides mark, check and cite. */
function appendix({ s, slide, options }: MarkdownTransformContext) {
  if (slide.frontmatter.layout !== 'appendix')
    return
  const { slides } = options.data
  const records = { sources: readContent('sources.yaml'), claims: readContent('claims.yaml'), terms: readContent('glossary.yaml') }
  replace(s, fillAppendix(s.toString(), slides.indexOf(slide) + 1, slides, records))
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
