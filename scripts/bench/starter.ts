import { mkdir, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { slidevQuietly } from '../../slidev/cli.ts'
import { root } from '../../slidev/project.ts'
import { serve } from '../lib/site.ts'
import { withWorkshop } from '../lib/workshop.ts'

/** The deck that one begins Slidev with: the default theme, a title and a few lines a slide. */
export function starterSlides(slides: number): string {
  const one = (no: number) => `# Slide ${no}\n\nPresentation slides for developers\n\n- Text-based\n- Themable\n- Developer friendly\n`
  return `---\ntheme: default\ntitle: Welcome to Slidev\ntransition: fade\n---\n\n${Array.from({ length: slides }, (_, i) => one(i + 1)).join('\n---\n\n')}`
}

/** Builds it with the same Slidev, in a folder of its own, and serves it as long as `use` lasts. */
export function withStarter<T>(slides: number, signal: AbortSignal, use: (url: string) => Promise<T>): Promise<T> {
  return withWorkshop(root, async (workshop) => {
    const folder = join(workshop, 'starter')
    await mkdir(folder)
    await writeFile(join(folder, 'slides.md'), starterSlides(slides))
    await slidevQuietly(['build', join(folder, 'slides.md'), '--base', './', '--router-mode', 'hash', '--out', join(workshop, 'site')], { signal })
    const site = await serve(relative(root, join(workshop, 'site')))
    try {
      return await use(site.url)
    }
    finally {
      await site.close()
    }
  })
}
