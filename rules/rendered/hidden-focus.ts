import type { PageRule } from '../rule.ts'
import { isVisible, nameOf } from './kit.ts'

const FOCUSABLE = 'a[href], button:not(:disabled), input:not(:disabled), select, textarea, summary, [tabindex]:not([tabindex^="-"])'

export default {
  id: 'hidden-focus',
  severity: 'error',
  why: '見えない所に移る Tab は、キーボードの人を迷わせます。',
  limit: 'Tab で届くものは、すべて見える',
  examples: {
    passes: '<button type="button">押す</button><button type="button" style="visibility: hidden">隠れた</button>',
    fails: '<button type="button" style="opacity: 0">見えない</button>',
  },
  measure: root => [...root.querySelectorAll<HTMLElement>(FOCUSABLE)]
    // What is hidden from everybody cannot be reached; what is only transparent can.
    .filter(e => e.checkVisibility({ visibilityProperty: true }) && !e.closest('[inert]') && !isVisible(e) && !e.matches('.sr-only'))
    .map(e => ({ what: nameOf(e), measured: '透明なまま Tab で届く', help: '隠れている間は visibility: hidden にしてください。' })),
} satisfies PageRule
