import type { MarkdownTransformContext } from '@slidev/types'
import { records } from '../../content/index.ts'
import { bubblesFor, findFences, unclosedFence } from '../../markdown/bubbles.ts'
import { FenceError } from '../../markdown/dialogue.ts'
import { problemAt } from '../../slidev/read-deck.ts'

/** Turns ```` ```dialogue ```` fences into speaker bubbles. */
export function dialogue({ s, slide: { source } }: MarkdownTransformContext) {
  const written = findFences(source.raw)

  const unclosed = unclosedFence(source.raw)
  if (unclosed !== undefined)
    throw problemAt(source, { line: unclosed, problem: '会話の囲みが閉じていません。会話の後に ``` だけの行を書いてください。' })

  findFences(s.original).forEach((fence, i) => {
    try {
      s.overwrite(fence.start, fence.end, bubblesFor(fence, records('speakers')))
    }
    catch (error) {
      if (error instanceof FenceError)
        throw problemAt(source, { line: (written[i] ?? fence).line + error.line, problem: error.message })
      throw error
    }
  })
}
