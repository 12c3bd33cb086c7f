import type { PageRule } from '../rule.ts'
import { apart, nameOf, scaleOf } from './kit.ts'
import { limits } from './limits.ts'

const { width, height, air } = limits.chart
const PARTS = 'h2, .chart svg, .slide-caption, .source-line, .deck-footer'

export default {
  id: 'chart-place',
  severity: 'error',
  why: '場所からはみ出した図は、題や出典に重なります。',
  limit: `等倍で${width}×${height}px以内、まわりと${air}px以上離れる`,
  examples: {
    passes: '<h2>題</h2><figure class="chart"><svg style="margin-top: 40px" viewBox="0 0 1000 300" width="1000" height="300"><text x="9" y="99">値</text></svg></figure>',
    fails: '<figure class="chart"><svg viewBox="0 0 400 300" width="1200" height="300"><text x="9" y="99">値</text></svg></figure>',
  },
  measure(root) {
    const svg = root.querySelector<SVGSVGElement>('.chart svg')
    if (!svg)
      return []
    const scale = scaleOf(root)
    const box = svg.getBoundingClientRect()
    const help = '図の大きさか、まわりの言葉を減らしてください。'
    const parts = [...root.querySelectorAll(PARTS)]
    return [
      ...Math.abs(box.width / scale - svg.viewBox.baseVal.width) > 1 ? [{ what: '図', measured: `${(box.width / scale / svg.viewBox.baseVal.width).toFixed(2)}倍`, help: '図は等倍で描いてください。字の大きさが段から外れます。' }] : [],
      ...box.width > width * scale || box.height > height * scale ? [{ what: '図', measured: `${Math.round(box.width / scale)}×${Math.round(box.height / scale)}px`, help }] : [],
      ...parts.flatMap((a, i) => parts.slice(i + 1).flatMap((b) => {
        const between = apart(a.getBoundingClientRect(), b.getBoundingClientRect()) / scale
        return between < air ? [{ what: `${nameOf(a)}と${nameOf(b)}`, measured: `間が${between.toFixed(1)}px`, help }] : []
      })),
    ]
  },
} satisfies PageRule
