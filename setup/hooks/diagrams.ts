import type { MarkdownTransformContext } from '@slidev/types'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { AuthorError } from '../../content/author-error.ts'
import { findDiagrams } from '../../markdown/diagram-fences.ts'
import { clicksIn } from '../../markdown/diagram-source.ts'
import { problemAt } from '../../slidev/read-deck.ts'

/** Checks each Mermaid diagram before a browser sees it, and puts it where its clicks are counted. */
export async function diagrams({ s, slide: { source }, options }: MarkdownTransformContext) {
  const places = findDiagrams(s.original)
  if (!places.length)
    return
  // Mermaid is large: a deck without diagrams does not wait for it.
  const { checkDiagram, DiagramError } = await import('../../markdown/diagram-check.ts')
  const written = findDiagrams(source.raw)

  for (const [i, { start, end, line, path, code }] of places.entries()) {
    const inSlide = written[i]?.line ?? line
    const file = path ? resolve(dirname(source.filepath), path.replace(/^@\//, `${options.userRoot}/`)) : source.filepath
    const name = relative(options.userRoot, file)
    if (!existsSync(file))
      throw problemAt(source, { line: inSlide, problem: `図のファイル ${name} がありません。名前を確かめてください。` })

    const text = code ?? readFileSync(file, 'utf8')
    await checkDiagram(text).catch((error: unknown) => {
      if (!(error instanceof DiagramError))
        throw error
      throw path ? new AuthorError(name, error.line + 1, error.message) : problemAt(source, { line: inSlide + error.line, problem: error.message })
    })
    s.overwrite(start, end, `<Diagram :clicks="${clicksIn(text)}">\n\n${s.original.slice(start, end)}\n\n</Diagram>`)
  }
}
