import type { PageRule } from '../rule.ts'
import { isVisible, nameOf, scaleOf } from './kit.ts'
import { limits } from './limits.ts'

const NEIGHBOURS = 'h1, h2, .bubble-words, .slide-caption, .question-form, .source-entry, .source-line, .deck-footer'

export default {
  id: 'overlap',
  severity: 'error',
  why: '重なったり触れたりした箱は、どちらの言葉かわかりません。',
  limit: `${limits.air}px以上離れる`,
  examples: {
    passes: '<h2>題</h2><p class="slide-caption" style="position: absolute; top: 400px">説明</p>',
    fails: '<h2 style="position: absolute; top: 100px">題</h2><p class="slide-caption" style="position: absolute; top: 110px">説明</p>',
  },
  measure(root) {
    const scale = scaleOf(root)
    const neighbours = [...root.querySelectorAll(NEIGHBOURS)].filter(isVisible)
    return neighbours.flatMap((a, i) => neighbours.slice(i + 1).flatMap((b) => {
      const [x, y] = [a.getBoundingClientRect(), b.getBoundingClientRect()]
      const between = Math.max(y.top - x.bottom, x.top - y.bottom) / scale
      const air = [a, b].some(e => e.matches('.source-line')) ? 0 : limits.air
      if (a.contains(b) || b.contains(a) || x.right < y.left || y.right < x.left || between >= air)
        return []
      return [{ what: `${nameOf(a)}と${nameOf(b)}`, measured: between < 0 ? `${Math.ceil(-between)}px重なる` : `間が${Math.round(between)}px`, help: '言葉を減らすか、間を空けてください。' }]
    }))
  },
} satisfies PageRule
