import type { MarkdownTransformContext } from '@slidev/types'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { defineTransformersSetup } from '@slidev/types'
import { findDiagrams } from '../components/diagram/fences.ts'
import { clicksIn } from '../components/diagram/source.ts'
import { bubblesFor, findFences, unclosedFence } from '../components/dialogue/fence-to-bubbles.ts'
import { FenceError } from '../components/dialogue/fence.ts'
import { rubyToHtml } from '../components/dialogue/ruby.ts'
import { AuthorError } from '../content/author-error.ts'
import { readContent } from '../content/read.ts'

/** Turns ```` ```dialogue ```` fences into speaker bubbles. */
function dialogue({ s, slide: { source }, options }: MarkdownTransformContext) {
  const voices = readContent('speakers.yaml')
  // Slidev trims the content and takes the note out, so lines are counted in the raw text of the slide.
  const written = findFences(source.raw)
  const at = (line: number, problem: string) =>
    new AuthorError(relative(options.userRoot, source.filepath), source.start + line + 1, problem)

  const unclosed = unclosedFence(source.raw)
  if (unclosed !== undefined)
    throw at(unclosed, '会話の囲みが閉じていません。会話の後に ``` だけの行を書いてください。')

  findFences(s.original).forEach((fence, i) => {
    try {
      s.overwrite(fence.start, fence.end, bubblesFor(fence, voices))
    }
    catch (error) {
      if (error instanceof FenceError)
        throw at((written[i] ?? fence).line + error.line, error.message)
      throw error
    }
  })
}

/** Checks each Mermaid diagram before a browser sees it, and puts it where its clicks are counted. */
async function diagrams({ s, slide: { source }, options }: MarkdownTransformContext) {
  const places = findDiagrams(s.original)
  if (!places.length)
    return
  // Mermaid is large: a deck without diagrams does not wait for it.
  const { checkDiagram, DiagramError } = await import('../components/diagram/check.ts')
  const written = findDiagrams(source.raw)
  const at = (file: string, line: number, problem: string) => new AuthorError(relative(options.userRoot, file), line, problem)

  for (const [i, { start, end, line, path, code }] of places.entries()) {
    const inSlide = source.start + (written[i]?.line ?? line) + 1
    const file = path ? resolve(dirname(source.filepath), path.replace(/^@\//, `${options.userRoot}/`)) : source.filepath
    if (!existsSync(file))
      throw at(source.filepath, inSlide, `図のファイル ${relative(options.userRoot, file)} がありません。名前を確かめてください。`)

    const text = code ?? readFileSync(file, 'utf8')
    await checkDiagram(text).catch((error: unknown) => {
      throw error instanceof DiagramError ? at(file, (path ? 1 : inSlide) + error.line, error.message) : error
    })
    s.overwrite(start, end, `<Diagram :clicks="${clicksIn(text)}">\n\n${s.original.slice(start, end)}\n\n</Diagram>`)
  }
}

/** Turns `{囲碁|いご}` into ruby. */
function ruby({ s }: MarkdownTransformContext) {
  const html = rubyToHtml(s.toString())
  if (html !== s.toString())
    s.overwrite(0, s.original.length, html)
}

export default defineTransformersSetup(() => ({
  pre: [dialogue, diagrams, ruby],
  preCodeblock: [],
  postCodeblock: [],
  post: [],
  codeblocks: [],
}))
