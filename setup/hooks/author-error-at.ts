import type { MarkdownTransformContext } from '@slidev/types'
import { relative } from 'node:path'
import { AuthorError } from '../../content/author-error.ts'

/**
 * An error at a line of a slide's own file.
 * @param line 0-based, within the slide's raw text: Slidev trims the content that hooks get and takes the note out of it
 */
export function errorInSlide({ slide: { source }, options }: MarkdownTransformContext, line: number, problem: string): AuthorError {
  return new AuthorError(relative(options.userRoot, source.filepath), source.start + line + 1, problem)
}
