import type { PageRule } from '../rule.ts'
import { isVisible, nameOf } from './kit.ts'

export default {
  id: 'clipped',
  severity: 'error',
  why: '箱からあふれた字は、切れるか、隣に重なります。',
  limit: '箱の中に収まる',
  examples: {
    passes: '<div style="width: 400px; height: 100px; overflow: hidden"><p>収まる字</p></div>',
    fails: '<div style="width: 200px; height: 30px; overflow: hidden"><p>この箱に収まるはずもない、とても長い言葉の続き</p></div>',
  },
  measure: root => [...root.querySelectorAll('.slidev-layout, .slidev-layout *')].flatMap((element) => {
    const { display, fontSize } = getComputedStyle(element)
    if (!isVisible(element) || display === 'inline' || !element.clientWidth || element.closest('ruby, svg') || element.matches('.deck-section, .dialogue.close-up, .sr-only'))
      return []
    // A face may be a little taller than its line; that cuts nothing.
    const slack = Number.parseFloat(fontSize) / 4
    const over = { 横: element.scrollWidth - element.clientWidth - 1, 縦: element.scrollHeight - element.clientHeight - slack }
    return Object.entries(over).filter(([, px]) => px > 0).map(([way, px]) => ({
      what: nameOf(element),
      measured: `${way}に${Math.ceil(px)}pxあふれる`,
      help: '言葉を減らすか、箱を広げてください。',
    }))
  }),
} satisfies PageRule
