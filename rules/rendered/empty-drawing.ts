import type { PageRule } from '../rule.ts'
import { isVisible } from './kit.ts'

export default {
  id: 'empty-drawing',
  severity: 'error',
  why: '描かれるはずの図が空なら、話が宙に浮きます。',
  limit: '図には形も字もある',
  examples: {
    passes: '<figure class="chart"><svg viewBox="0 0 600 300" width="600" height="300"><rect width="90" height="90"/><text x="20" y="80">中国</text></svg></figure>',
    fails: '<figure class="chart"><svg viewBox="0 0 600 300" width="600" height="300"></svg></figure>',
  },
  measure: root => [...root.querySelectorAll('.chart, .mermaid, .ink-drawing')].filter(isVisible).flatMap((host) => {
    const drawing = host.shadowRoot ?? host
    const shapes = drawing.querySelectorAll('rect, circle, path, line, polygon, use').length
    const missing = [...shapes ? [] : ['形'], ...host.matches('.ink-drawing') || drawing.querySelector('text') ? [] : ['字']]
    return missing.length ? [{ what: host.getAttribute('aria-label') ?? '図', measured: `${missing.join('も')}がない`, help: '図の元（snippets/ の .mmd か、引いている事実）を確かめてください。' }] : []
  }),
} satisfies PageRule
