import type { PageRule } from '../rule.ts'
import { shapesOf } from './diagram-lines.ts'
import { apart, diagramsOf, scaleOf } from './kit.ts'
import { limits } from './limits.ts'

const { fill, air, nodes: most } = limits.diagram
const SHAPE = ':scope > :is(rect, polygon, path, circle), :scope > g > :is(rect, polygon, path, circle)'

/** The box of a node with its line; what presses on its neighbour touches it. */
function boxesOf(svg: SVGSVGElement, scale: number): { id: string, box: DOMRect }[] {
  return [...svg.querySelectorAll('.node:not(.plain, .presses, .ground)')].flatMap((node) => {
    const shape = node.querySelector(SHAPE)
    if (!shape)
      return []
    const { left, top, width, height } = shape.getBoundingClientRect()
    const half = Number.parseFloat(getComputedStyle(shape).strokeWidth) / 2 * scale
    return [{ id: node.id, box: new DOMRect(left - half, top - half, width + 2 * half, height + 2 * half) }]
  })
}

export default {
  id: 'diagram-place',
  severity: 'error',
  why: '小さく描いた図や詰まった図は、説明しないと読めません。',
  limit: `場所の縦横${Math.round(fill * 100)}%以上を使い、箱は${most}つまで、間は${air}px以上`,
  examples: {
    passes: '<figure class="diagram" style="width: 900px; height: 400px"><div class="mermaid"><template shadowrootmode="open"><svg width="900" height="400"><rect width="900" height="400"/></svg></template></div></figure>',
    fails: '<figure class="diagram" style="width: 900px; height: 400px"><div class="mermaid"><template shadowrootmode="open"><svg width="900" height="400"><rect width="90" height="40"/></svg></template></div></figure>',
  },
  measure: root => diagramsOf(root).flatMap((svg) => {
    const scale = scaleOf(root)
    const stage = (svg.getRootNode() as ShadowRoot).host?.closest('.diagram') ?? svg
    const room = stage.getBoundingClientRect()
    const ends = shapesOf(svg).map(shape => shape.getBoundingClientRect()).filter(({ width, height }) => width || height)
    const taken = {
      width: Math.max(...ends.map(({ right }) => right)) - Math.min(...ends.map(({ left }) => left)),
      height: Math.max(...ends.map(({ bottom }) => bottom)) - Math.min(...ends.map(({ top }) => top)),
    }
    const boxes = boxesOf(svg, scale)
    const nodes = [...svg.querySelectorAll('.node:not(.plain), rect.actor-top')]
    const labels = [...svg.querySelectorAll('.edgeLabel')].filter(label => label.textContent?.trim())
    return [
      ...(['width', 'height'] as const).filter(way => taken[way] < room[way] * fill).map(way => ({
        what: '図',
        measured: `${way === 'width' ? '横' : '縦'}の${Math.round(taken[way] / room[way] * 100)}%`,
        help: '図の並べ方を変えて、場所を使ってください。',
      })),
      ...nodes.length > most ? [{ what: '図', measured: `箱が${nodes.length}つ`, help: '箱を減らすか、図を二枚に分けてください。' }] : [],
      ...boxes.flatMap((a, i) => boxes.slice(i + 1).flatMap((b) => {
        const between = apart(a.box, b.box) / scale
        return between < air ? [{ what: `${a.id} と ${b.id}`, measured: `間が${between.toFixed(1)}px`, help: '箱を離すか、減らしてください。' }] : []
      })),
      ...labels.filter(label => nodes.some(node => apart(label.getBoundingClientRect(), node.getBoundingClientRect()) < 0)).map(label => ({
        what: `「${label.textContent!.trim()}」`,
        measured: '箱に重なる',
        help: '線の言葉を短くするか、箱を離してください。',
      })),
    ]
  }),
} satisfies PageRule
