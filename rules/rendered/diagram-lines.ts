import type { PageRule } from '../rule.ts'
import { diagramsOf, scaleOf } from './kit.ts'
import { limits } from './limits.ts'

const { stroke: least, lit: most } = limits.diagram

/** The shapes of a diagram that are seen. */
export function shapesOf(svg: SVGSVGElement): SVGGeometryElement[] {
  return [...svg.querySelectorAll<SVGGeometryElement>(':is(path, rect, polygon, circle, line)')].filter(shape => !shape.closest('defs, marker') && shape.checkVisibility() && shape.getTotalLength() > 0)
}

export default {
  id: 'diagram-lines',
  severity: 'error',
  why: '細い線は投影で消え、光る所が二つあると、どこを見るかわかりません。',
  limit: `線は${least}px以上、光る所は${most}つまで`,
  examples: {
    passes: '<div class="mermaid"><template shadowrootmode="open"><svg width="900" height="400"><path d="M0 9H300" stroke="#000" stroke-width="4" fill="none"/></svg></template></div>',
    fails: '<div class="mermaid"><template shadowrootmode="open"><svg width="900" height="400"><path d="M0 9H300" stroke="#000" stroke-width="1" fill="none"/></svg></template></div>',
  },
  measure: root => diagramsOf(root).flatMap((svg) => {
    const shapes = shapesOf(svg)
    const probe = root.appendChild(document.createElement('i'))
    probe.style.color = 'var(--deck-lit)'
    const lit = getComputedStyle(probe).color
    probe.remove()
    const lights = shapes.filter(shape => [getComputedStyle(shape).fill, getComputedStyle(shape).stroke].includes(lit)).length
    return [
      ...lights > most ? [{ what: '図', measured: `光る所が${lights}つ`, help: '題が言う一つだけを lit にしてください。' }] : [],
      ...shapes.flatMap((shape) => {
        const { stroke, strokeWidth } = getComputedStyle(shape)
        const width = Number.parseFloat(strokeWidth) * shape.getScreenCTM()!.a / scaleOf(root)
        return stroke !== 'none' && width > 0 && width < least - 0.05
          ? [{ what: shape.parentElement?.id ? `${shape.parentElement.id} の線` : '図の線', measured: `${width.toFixed(1)}px`, help: '線を太くするか、図を小さくしすぎないでください。' }]
          : []
      }),
    ]
  }),
} satisfies PageRule
