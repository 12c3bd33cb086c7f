import type { ContentFile } from '../../content/schema.ts'
import { relative } from 'node:path'
import { resolveOptions } from '@slidev/cli'
import { bubblesFor, findFences } from '../../components/dialogue/fence-to-bubbles.ts'
import { AuthorError } from '../../content/author-error.ts'
import { readContent } from '../../content/read.ts'
import { recordSchemas } from '../../content/schema.ts'
import { unusedClaims } from '../../content/usage.ts'
import { strangerIn } from '../../setup/hooks/front-matter.ts'
import { Failure } from '../lib/failure.ts'
import { root } from '../lib/project.ts'

/** `npm run check`: reads the words and the data without building, and lists the claims that nothing uses. */
export default async function check() {
  try {
    for (const file of Object.keys(recordSchemas) as ContentFile[])
      readContent(file)

    const { data: { slides } } = await resolveOptions({ entry: 'slides.md' }, 'build')
    const voices = readContent('speakers.yaml')
    for (const slide of slides) {
      const { source } = slide
      const at = (line: number, problem: string) => new AuthorError(relative(root, source.filepath), source.start + line + 1, problem)
      const stranger = strangerIn(slide)
      if (stranger)
        throw at(stranger.line, stranger.problem)
      for (const fence of findFences(source.raw)) {
        try {
          bubblesFor(fence, voices)
        }
        catch (error) {
          throw at(fence.line + (error as { line: number }).line, (error as Error).message)
        }
      }
    }

    const claims = readContent('claims.yaml')
    const unused = unusedClaims(claims, readContent('glossary.yaml'), slides)
    console.log(`✓ ${slides.length}枚のスライドと content/ に、誤りはありません。`)
    console.log(`  確かめた事実 ${claims.length}件のうち、どこにも使っていないもの ${unused.length}件:`)
    for (const id of unused)
      console.log(`  - ${id}`)
  }
  catch (error) {
    throw error instanceof AuthorError ? new Failure(error.message) : error
  }
}
