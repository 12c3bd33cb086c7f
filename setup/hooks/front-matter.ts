import type { MarkdownTransformContext } from '@slidev/types'
import { frontMatterProblemOf, problemAt } from '../../slidev/read-deck.ts'

/** Holds a slide's front matter to its schema before anybody sees the slide. */
export function frontMatter({ slide: { source }, options }: MarkdownTransformContext) {
  const found = frontMatterProblemOf(source, source === options.data.entry.slides[0])
  if (found)
    throw problemAt(source, found)
}
