import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import { openingClass } from './opening.ts'
import { canvas } from './project.ts'

/**
 * Puts the cover into the page of a built site as it is, so that whoever opens it reads its title before scripts have come. The script
 * that runs first takes it away again.
 */
export function openingPlugin({ data }: Pick<ResolvedSlidevOptions, 'data'>): Plugin {
  return {
    name: 'deck:opening',
    apply: 'build',
    transformIndexHtml: { order: 'pre', handler: html => html.replace('<div id="app">', `${openingOf(data.slides[0]!)}$&`) },
  }
}

/** @returns HTML; nothing where the first slide is no cover */
export function openingOf({ content, frontmatter: { layout, image } }: { content: string, frontmatter: Record<string, unknown> }): string {
  if (layout !== 'cover')
    return ''
  const { width, height } = canvas
  const blocks = content.replace(/<!--[\s\S]*?-->/g, '').split(/\n{2,}/).map(block => block.trim()).filter(Boolean)
  const words = blocks.map(block => block.startsWith('# ') ? `<h1>${plain(block.slice(2))}</h1>` : `<p>${plain(block)}</p>`)
  const picture = image ? `<img class="full-bleed" src=".${String(image)}" alt="">` : ''
  // What leads on from the cover comes with the scripts; its line is there.
  return `<svg class="${openingClass}" viewBox="0 0 ${width} ${height}"><foreignObject width="${width}" height="${height}"><div class="slidev-layout deck-cover">${picture}${words.join('')}<p class="cover-ways">&nbsp;</p></div></foreignObject></svg>`
}

/** Words of Markdown with nothing but line breaks among them. */
function plain(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('&lt;br>', '<br>')
}
