import { defineMermaidRendererSetup } from '@slidev/types'
import mermaid from 'mermaid/dist/mermaid.esm.mjs'
import setupMermaid from './mermaid.ts'

let drawn = 0

/**
 * Draws diagrams with labels measured in the deck's own face, and without options leaking from one to the next.
 * The diagram's `accTitle` and `accDescr` become the text alternative of one picture.
 */
export default defineMermaidRendererSetup(() => async (code) => {
  const config = await setupMermaid()
  const face = getComputedStyle(document.documentElement).getPropertyValue('--deck-text')
  await Promise.all([400, 700].map(weight => document.fonts.load(`${weight} 24px ${face}`, code)))

  mermaid.initialize({ startOnLoad: false, ...config })
  const { svg } = await mermaid.render(`diagram-${++drawn}`, code)

  const picture = new DOMParser().parseFromString(svg, 'text/html').querySelector('svg')!
  const said = [...picture.querySelectorAll(':scope > title, :scope > desc')].map(e => e.textContent?.trim()).filter(Boolean)
  picture.setAttribute('role', 'img')
  picture.setAttribute('aria-label', said.join(' '))
  picture.removeAttribute('aria-labelledby')
  picture.removeAttribute('aria-describedby')
  picture.setAttribute('style', 'width: 100%; height: 100%; max-width: none')
  return picture.outerHTML
})
