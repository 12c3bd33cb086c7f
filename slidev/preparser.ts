import type { SlidevPreparserExtension } from '@slidev/types'
import type { EditionOptions } from '../markdown/preparser.ts'
import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseSync } from '@slidev/parser'
import { mainEdition } from '../content/index.ts'
import { deckPreparser } from '../markdown/preparser.ts'
import { headKeys } from './front-matter.ts'
import { edits, root } from './project.ts'

/** What happens to the slides of an edition before Slidev counts them. */
export function preparserOf(entry: string): SlidevPreparserExtension {
  return deckPreparser({ entry, head: { ...sharedHead(entry), editor: edits, mcp: edits } })
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
