import type { PageRule } from '../rule.ts'
import { nameOf, onCanvas } from './kit.ts'
import { limits } from './limits.ts'

const { foot, elsewhere } = limits.title

export default {
  id: 'title-foot',
  severity: 'error',
  why: '題の位置がスライドごとに動くと、めくるたびに目が探します。',
  limit: `題の字の足が上から${foot}px`,
  examples: {
    passes: `<h2 style="position: absolute; top: ${foot - 49}px; font-size: 42px; line-height: 56px; margin: 0; padding: 0">題</h2>`,
    fails: '<h2 style="position: absolute; top: 200px">題</h2>',
  },
  measure(root) {
    const title = root.querySelector('h2')
    if (!title || root.querySelector(elsewhere))
      return []
    const range = document.createRange()
    const walker = document.createTreeWalker(title, NodeFilter.SHOW_TEXT, node => node.textContent?.trim() && !node.parentElement?.closest('rt, rp') ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP)
    const first = walker.nextNode()
    if (!first)
      return []
    // The foot of the first letter: a reading over it does not move it.
    range.setStart(first, 0)
    range.setEnd(first, 1)
    const { bottom } = onCanvas(root, range.getBoundingClientRect())
    // Firefox reads the foot of a letter's box off the face, 1.4 px lower on every slide.
    return Math.abs(bottom - foot) > 1.5 ? [{ what: nameOf(title), measured: `${bottom.toFixed(1)}px`, help: '題を一行に収め、余白を変えないでください。' }] : []
  },
} satisfies PageRule
