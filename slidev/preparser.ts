import type { SlidevPreparserExtension } from '@slidev/types'
import type { AppendixSlide } from '../markdown/appendix-lists.ts'
import type { EditionOptions } from '../markdown/preparser.ts'
import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { parse, parseRangeString, parseSync } from '@slidev/parser'
import { mainEdition } from '../content/index.ts'
import { deckPreparser, editionPreparser } from '../markdown/preparser.ts'
import { headKeys } from './front-matter.ts'
import { root } from './project.ts'

/** What happens to the slides of an edition before Slidev counts them. */
export function preparserOf(entry: string): SlidevPreparserExtension {
  const options = { entry, head: sharedHead(entry) }
  return deckPreparser(options, () => writtenSlides(options))
}

/**
 * What the head of the longest edition says of the deck. Slidev takes the head from the entry file alone, so the other
 * editions would have to say it all again.
 */
function sharedHead(entry: string): EditionOptions['head'] {
  const main = join(root, mainEdition().entry)
  if (basename(entry) === basename(main) || !existsSync(main))
    return {}
  const [first] = parseSync(readFileSync(main, 'utf8'), main).slides
  return Object.fromEntries(Object.entries(first?.frontmatter ?? {}).filter(([key]) => headKeys.has(key)))
}

/** The slides of an edition as they were written, in their order: what Slidev itself has not yet put together. */
async function writtenSlides(options: EditionOptions): Promise<AppendixSlide[]> {
  const extensions = [editionPreparser(options)]

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
  return read(options.entry)
}
