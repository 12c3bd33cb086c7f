import type { PageRule } from '../rule.ts'
import { nameOf } from './kit.ts'

/** What other rules measure more strictly, and what a slide alone cannot answer for: it is no page. */
const ELSEWHERE = ['color-contrast', 'color-contrast-enhanced', 'region', 'page-has-heading-one', 'bypass']

export default {
  id: 'axe',
  severity: 'error',
  why: '読み上げやキーボードで使う人には、名前や役割のない部品は、ないのと同じです。',
  limit: 'axe-core の決まりどおり',
  onPaper: true,
  examples: {
    passes: '<img alt="門" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7">',
    fails: '<img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7">',
  },
  atEnd: true,
  async measure(root) {
    // It wants a browser as soon as it is loaded.
    const { default: axe } = await import('axe-core')
    const rules = Object.fromEntries(ELSEWHERE.map(id => [id, { enabled: false }]))
    const { violations } = await axe.run(root, { rules, resultTypes: ['violations'] })
    return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => {
      const [selector] = target
      const element = typeof selector === 'string' ? root.ownerDocument.querySelector(selector) : null
      return { what: element ? nameOf(element) : String(target), measured: id, help: `${help}。` }
    }))
  },
} satisfies PageRule
