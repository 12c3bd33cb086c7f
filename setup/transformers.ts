import type { MarkdownTransformContext } from '@slidev/types'
import { defineTransformersSetup } from '@slidev/types'
import { pagesByTerm } from '../markdown/slide-terms.ts'
import { firstInWords } from '../rules/check-source.ts'
import { frontMatterProblemOf, problemAt, withRecords } from '../slidev/read-deck.ts'

/** Says what is wrong on a slide before anybody sees it. Everything else is compiled by the plugin in `markdown/`. */
async function check({ slide: { source, frontmatter }, options: { data, userRoot } }: MarkdownTransformContext) {
  const found = frontMatterProblemOf(source, data.entry.filepath) ?? await firstInWords({ ...source, claims: frontmatter.claims ?? [] }, userRoot)
  if (found)
    throw problemAt(source, found)
}

/** Tells the glossary which slides mark its terms; it is written anew when any slide changes. */
function glossaryPages({ s, slide, options: { data } }: MarkdownTransformContext) {
  const tag = /<GlossaryTable(?= )/g
  if (!tag.test(s.original))
    return
  s.replaceAll(tag, `$& :pages='${JSON.stringify(pagesByTerm(withRecords(data.slides)))}'`)
  for (const file of Object.keys(data.markdownFiles))
    (data.watchFiles[file] ??= new Set()).add(slide.index)
}

export default defineTransformersSetup(() => ({
  pre: [check, glossaryPages],
  preCodeblock: [],
  postCodeblock: [],
  post: [],
  codeblocks: [],
}))
