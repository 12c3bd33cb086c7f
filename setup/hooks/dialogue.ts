import type { MarkdownTransformContext } from '@slidev/types'
import { bubblesFor, findFences, unclosedFence } from '../../components/dialogue/fence-to-bubbles.ts'
import { FenceError } from '../../components/dialogue/fence.ts'
import { readContent } from '../../content/read.ts'
import { errorInSlide } from './author-error-at.ts'

/** Turns ```` ```dialogue ```` fences into speaker bubbles. */
export function dialogue(context: MarkdownTransformContext) {
  const { s, slide: { source } } = context
  const written = findFences(source.raw)

  const unclosed = unclosedFence(source.raw)
  if (unclosed !== undefined)
    throw errorInSlide(context, unclosed, '会話の囲みが閉じていません。会話の後に ``` だけの行を書いてください。')

  findFences(s.original).forEach((fence, i) => {
    try {
      s.overwrite(fence.start, fence.end, bubblesFor(fence, readContent('speakers.yaml')))
    }
    catch (error) {
      if (error instanceof FenceError)
        throw errorInSlide(context, (written[i] ?? fence).line + error.line, error.message)
      throw error
    }
  })
}
