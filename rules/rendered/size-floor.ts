import type { PageRule } from '../rule.ts'
import { isVisible, nameOf, ownWords } from './kit.ts'
import { limits } from './limits.ts'

export default {
  id: 'size-floor',
  severity: 'error',
  why: 'いちばん後ろの席から読めない字は、ないのと同じです。',
  limit: `話す言葉は${limits.said}px、まわりの字は${limits.around}px、読みがなは${limits.reading}px以上`,
  examples: {
    passes: '<p style="font-size: 30px">読める字</p>',
    fails: '<p style="font-size: 14px">読めない字</p>',
  },
  measure: root => [...root.querySelectorAll('*')].filter(e => ownWords(e) && isVisible(e) && !e.matches('rp, .section-emblem')).flatMap((element) => {
    const size = Number.parseFloat(getComputedStyle(element).fontSize)
    const least = element.closest(limits.small) ? limits.around : element.matches('rt') ? limits.reading : limits.said
    return size < least ? [{ what: nameOf(element), measured: `${size}px`, help: `${least}px以上にしてください。入らなければ、言葉を減らしてください。` }] : []
  }),
} satisfies PageRule
