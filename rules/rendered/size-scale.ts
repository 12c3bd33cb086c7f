import type { PageRule } from '../rule.ts'
import { nameOf, ownWords, scaleOf, visibleIn } from './kit.ts'
import { limits } from './limits.ts'

export default {
  id: 'size-scale',
  severity: 'error',
  why: '大きさがばらばらだと、何が大事かが見えなくなります。',
  limit: 'styles/tokens.css の --deck-size-… のどれか',
  examples: {
    passes: '<p style="font-size: 30px">段にある字</p>',
    fails: '<p style="font-size: 33px">段にない字</p>',
  },
  measure(root) {
    const tokens = getComputedStyle(document.documentElement)
    const sizes = limits.sizes.map(name => Number.parseFloat(tokens.getPropertyValue(`--deck-size-${name}`)))
    return visibleIn(root).filter(e => ownWords(e) && !e.closest('rt, rp, style, script, title, desc, .sr-only')).flatMap((element) => {
      const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM()! : undefined
      const drawn = matrix ? Math.hypot(matrix.a, matrix.b) / scaleOf(root) : 1
      const size = Number.parseFloat(getComputedStyle(element).fontSize) * drawn
      return sizes.some(known => Math.abs(known - size) < limits.sameSize)
        ? []
        : [{ what: nameOf(element), measured: `${size.toFixed(1)}px`, help: `${sizes.join('、')} px のどれかにしてください。` }]
    })
  },
} satisfies PageRule
