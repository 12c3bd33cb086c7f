import type { MarkdownTransformContext } from '@slidev/types'
import { relative } from 'node:path'
import { defineTransformersSetup } from '@slidev/types'
import { bubblesFor, findFences, unclosedFence } from '../components/dialogue/fence-to-bubbles.ts'
import { FenceError } from '../components/dialogue/fence.ts'
import { rubyToHtml } from '../components/dialogue/ruby.ts'
import { AuthorError } from '../content/author-error.ts'
import { readContent } from '../content/read.ts'

/** Turns ```` ```dialogue ```` fences into speaker bubbles. */
function dialogue({ s, slide: { source }, options }: MarkdownTransformContext) {
  const voices = readContent('speakers.yaml')
  // Slidev trims the content and takes the note out, so lines are counted in the raw text of the slide.
  const written = findFences(source.raw)
  const at = (line: number, problem: string) =>
    new AuthorError(relative(options.userRoot, source.filepath), source.start + line + 1, problem)

  const unclosed = unclosedFence(source.raw)
  if (unclosed !== undefined)
    throw at(unclosed, '会話の囲みが閉じていません。会話の後に ``` だけの行を書いてください。')

  findFences(s.original).forEach((fence, i) => {
    try {
      s.overwrite(fence.start, fence.end, bubblesFor(fence, voices))
    }
    catch (error) {
      if (error instanceof FenceError)
        throw at((written[i] ?? fence).line + error.line, error.message)
      throw error
    }
  })
}

/** Turns `{囲碁|いご}` into ruby. */
function ruby({ s }: MarkdownTransformContext) {
  const html = rubyToHtml(s.toString())
  if (html !== s.toString())
    s.overwrite(0, s.original.length, html)
}

export default defineTransformersSetup(() => ({
  pre: [dialogue, ruby],
  preCodeblock: [],
  postCodeblock: [],
  post: [],
  codeblocks: [],
}))
