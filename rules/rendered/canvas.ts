import type { PageRule } from '../rule.ts'
import { isVisible, nameOf, onCanvas, ownWords } from './kit.ts'
import { limits } from './limits.ts'

const { edge, deskEdge, canvas } = limits

export default {
  id: 'canvas',
  severity: 'error',
  why: '画面の外や端に掛かった字は、会場では読めません。',
  limit: `左右${edge.side}px、上${edge.top}px、下${edge.bottom}pxより内側`,
  examples: {
    passes: '<p style="position: absolute; left: 80px; top: 200px">内側の字</p>',
    fails: '<p style="position: absolute; left: 1230px; top: 200px; white-space: nowrap">外へ出ていく字</p>',
  },
  measure(root) {
    const own = root.querySelector('.deck-appendix') ? deskEdge : edge
    return [...root.querySelectorAll('*')].filter(e => ownWords(e) && isVisible(e) && !e.matches('rp, .section-emblem')).flatMap((element) => {
      const { left, right, top, bottom } = onCanvas(root, element.getBoundingClientRect())
      // The footer and the sources stand where the appendix may not.
      const { side, top: above, bottom: below } = element.closest('.deck-footer, .source-line') ? edge : own
      const sides = { 左: left - side, 右: canvas.width - side - right, 上: top - above, 下: canvas.height - below - bottom }
      return Object.entries(sides).filter(([, air]) => air < 0).map(([name, air]) => ({
        what: nameOf(element),
        measured: `${name}に${Math.ceil(-air)}px出ている`,
        help: '言葉を減らすか、スライドを二枚に分けてください。',
      }))
    })
  },
} satisfies PageRule
