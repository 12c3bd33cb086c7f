import type { SlidevPreparserExtension } from '@slidev/types'
import type { AppendixSlide } from '../markdown/appendix-lists.ts'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parse, parseRangeString } from '@slidev/parser'
import { deckPreparser, editionPreparser } from '../markdown/preparser.ts'
import { root } from './project.ts'

/** What happens to the slides of an edition before Slidev counts them. */
export function preparserOf(entry: string): SlidevPreparserExtension {
  return deckPreparser(entry, () => writtenSlides(entry))
}

/** The slides of an edition as they were written, in their order: what Slidev itself has not yet put together. */
async function writtenSlides(entry: string): Promise<AppendixSlide[]> {
  const extensions = [editionPreparser(entry)]

  const read = async (file: string, range?: string, above: string[] = []): Promise<AppendixSlide[]> => {
    // A page that is missing, or imports itself, is reported where Slidev meets it.
    if (!existsSync(file) || above.includes(file))
      return []
    const { slides } = await parse(readFileSync(file, 'utf8'), file, extensions)
    const lists = await Promise.all(parseRangeString(slides.length, range).map(async (no) => {
      const { content, frontmatter } = slides[no - 1]!
      if (frontmatter.disabled || frontmatter.hide)
        return []
      if (!frontmatter.src)
        return [{ content, layout: frontmatter.layout ?? 'default', claims: frontmatter.claims ?? [] }]
      const [path = '', range] = String(frontmatter.src).split('#')
      return read(path.startsWith('/') ? join(root, path) : resolve(dirname(file), path), range, [...above, file])
    }))
    return lists.flat()
  }
  return read(entry)
}
