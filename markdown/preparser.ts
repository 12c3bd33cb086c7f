import type { SlidevPreparserExtension } from '@slidev/types'
import { basename } from 'node:path'
import { isShown } from '../content/deck.ts'
import { mainEdition, records } from '../content/index.ts'

/**
 * What happens to a slide before Slidev counts it: the edition at hand leaves out what it does not show.
 * @param entry path of the edition's entry file; any other file counts as the longest edition
 */
export function deckPreparser(entry: string): SlidevPreparserExtension {
  const edition = records('editions').find(e => e.entry === basename(entry)) ?? mainEdition()
  return {
    name: 'deck',
    async transformSlide(_content, frontmatter: { cut?: string, hide?: boolean, src?: string }) {
      if (!frontmatter.src && !isShown(frontmatter.cut, edition))
        frontmatter.hide = true
      return undefined
    },
  }
}
