import { defineMermaidRendererSetup } from '@slidev/types'
import mermaid from 'mermaid/dist/mermaid.esm.mjs'
import { frame, markSteps, sharpenArrows } from '../components/diagram/picture.ts'
import { alternativeOf, stagesOf } from '../markdown/diagram-source.ts'
import setupMermaid from './mermaid.ts'

let drawn = 0

/**
 * Draws diagrams with labels measured in the deck's own face, and without options leaking from one to the next.
 * The diagram's `accTitle` and `accDescr` become the text alternative of one picture.
 */
export default defineMermaidRendererSetup(() => async (code) => {
  const config = await setupMermaid()
  const face = getComputedStyle(document.documentElement).getPropertyValue('--deck-text')
  await Promise.all([400, 700].map(weight => document.fonts.load(`${weight} 28px ${face}`, code)))

  const draw = async (source: string) => {
    mermaid.initialize({ startOnLoad: false, ...config })
    const { svg } = await mermaid.render(`diagram-${++drawn}`, source)
    return new DOMParser().parseFromString(svg, 'text/html').querySelector('svg')!
  }
  const pictures: SVGSVGElement[] = []
  for (const stage of stagesOf(code))
    pictures.push(await draw(stage))
  const picture = pictures.pop()!

  const { title, description } = alternativeOf(code)
  frame(picture, [title, description].filter(Boolean).join(' '))
  sharpenArrows(picture)
  markSteps(picture, pictures)
  return picture.outerHTML
})
