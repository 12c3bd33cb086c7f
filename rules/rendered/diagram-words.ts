import type { PageRule } from '../rule.ts'
import { diagramsOf, scaleOf } from './kit.ts'
import { limits } from './limits.ts'

const { letters, size: least, labels } = limits.diagram
const SHAPE = ':scope > :is(rect, polygon, path, circle), :scope > g > :is(rect, polygon, path, circle)'

function leaves(inner: DOMRect, outer: DOMRect, slack: number): boolean {
  return inner.left < outer.left - slack || inner.right > outer.right + slack || inner.top < outer.top - slack || inner.bottom > outer.bottom + slack
}

export default {
  id: 'diagram-words',
  severity: 'error',
  why: '図の言葉は、遠くから一目で読めなければ役に立ちません。',
  limit: `${labels}つ以上、それぞれ${letters}字以内、${least}px以上で、箱に収まる`,
  examples: {
    passes: '<div class="mermaid"><template shadowrootmode="open"><svg width="900" height="400"><text x="20" y="80" font-size="30">一つ</text><text x="20" y="180" font-size="30">二つ</text><text x="20" y="280" font-size="30">三つ</text></svg></template></div>',
    fails: '<div class="mermaid"><template shadowrootmode="open"><svg width="900" height="400"><text x="20" y="80" font-size="12">小さい</text></svg></template></div>',
  },
  measure: root => diagramsOf(root).flatMap((svg) => {
    const texts = [...svg.querySelectorAll('text')].filter(text => text.textContent?.trim())
    return [
      ...texts.length < labels ? [{ what: '図', measured: `言葉が${texts.length}つ`, help: '言葉を足すか、図をやめて文にしてください。' }] : [],
      ...svg.querySelector('foreignObject') ? [{ what: '図', measured: 'HTMLの字', help: '図の字はSVGの字で描いてください（snippets/ の書き方を、ほかの図に合わせる）。' }] : [],
      ...texts.flatMap((text) => {
        const words = text.textContent!.trim()
        const size = Math.min(...[text, ...text.querySelectorAll('tspan')].map(part => Number.parseFloat(getComputedStyle(part).fontSize))) * text.getScreenCTM()!.a / scaleOf(root)
        const box = text.closest('.node:not(.plain), [data-et=participant], [data-et=note]')?.querySelector(SHAPE)
        const count = [...words.replace(/\s/g, '')].length
        // The box of a text is as high as its line; what may not leave the shape is its width.
        const wide = box && leaves(text.getBoundingClientRect(), box.getBoundingClientRect(), -1)
        return [
          ...size < least ? [`${size.toFixed(1)}px`] : [],
          ...count > letters ? [`${count}字`] : [],
          ...leaves(text.getBoundingClientRect(), svg.getBoundingClientRect(), 1) ? ['図の端で切れる'] : [],
          ...wide ? ['箱より広い'] : [],
        ].map(measured => ({ what: `「${words}」`, measured, help: '言葉を短くするか、箱を減らしてください。' }))
      }),
    ]
  }),
} satisfies PageRule
