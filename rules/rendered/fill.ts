import type { PageRule } from '../rule.ts'
import { isVisible, onCanvas, ownWords } from './kit.ts'
import { limits } from './limits.ts'

const { top, bottom, least, elsewhere } = limits.content
const APART = 'h1, h2, .source-line, .deck-footer, .check-label, .sr-only, .full-bleed, rt'
const SIDES = ['borderTopWidth', 'borderRightWidth', 'borderBottomWidth', 'borderLeftWidth'] as const

/** The boxes that an element is seen by: its own where it is painted, else its words'. */
function boxesOf(element: Element): DOMRect[] {
  const style = getComputedStyle(element)
  const ruled = SIDES.some(side => Number.parseFloat(style[side]) > 0)
  const painted = element.matches('img, svg, canvas, .mermaid, input, video') || !/rgba\(0, 0, 0, 0\)|transparent/.test(style.backgroundColor) || ruled
  if (painted && !element.parentElement?.closest('svg'))
    return [element.getBoundingClientRect()]
  if (!ownWords(element))
    return []
  const range = document.createRange()
  return [...element.childNodes].filter(node => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()).map((node) => {
    range.selectNodeContents(node)
    return range.getBoundingClientRect()
  })
}

export default {
  id: 'fill',
  severity: 'error',
  why: '半分が空のスライドは、作りかけに見えます。',
  limit: `中身が高さの${Math.round(least * 100)}%以上を占める`,
  examples: {
    passes: '<h2>題</h2><div style="position: absolute; top: 160px; left: 80px; width: 900px; height: 440px; background: gray"></div>',
    fails: '<h2>題</h2><p style="position: absolute; top: 160px; left: 80px">一行だけ。</p>',
  },
  atEnd: true,
  measure(root) {
    if (root.querySelector(elsewhere))
      return []
    const boxes = [...root.querySelectorAll('.slidev-layout *')].filter(e => !e.closest(APART) && isVisible(e)).flatMap(boxesOf).filter(({ width, height }) => width && height).map(box => onCanvas(root, box))
    const [from, to] = [Math.min(...boxes.map(box => box.top)), Math.max(...boxes.map(box => box.bottom))]
    const filled = boxes.length ? (Math.min(to, bottom) - Math.max(from, top)) / (bottom - top) : 0
    return filled < least ? [{ what: 'スライドの中身', measured: `${Math.round(filled * 100)}%`, help: '図や言葉を足すか、前後のスライドと合わせてください。' }] : []
  },
} satisfies PageRule
