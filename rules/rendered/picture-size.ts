import type { PageRule } from '../rule.ts'
import { isVisible, scaleOf } from './kit.ts'
import { limits } from './limits.ts'

const { least, most } = limits.picture

export default {
  id: 'picture-size',
  severity: 'error',
  why: '引き伸ばした絵はぼやけ、縮めすぎた絵は読めません。',
  limit: `元の大きさの${least}倍から${most}倍まで`,
  examples: {
    passes: '<img alt="点" width="1" height="1" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7">',
    fails: '<img alt="点" width="90" height="90" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7">',
  },
  // What is drawn in vectors has every size.
  measure: root => [...root.querySelectorAll('img')].filter(img => isVisible(img) && img.naturalWidth && !/\.svg(?:$|[?#])|^data:image\/svg/.test(img.currentSrc)).flatMap((img) => {
    const times = img.getBoundingClientRect().width / scaleOf(root) / img.naturalWidth
    return times < least || times > most ? [{ what: img.alt || img.currentSrc.split('/').at(-1)!, measured: `${times.toFixed(2)}倍`, help: '映す大きさに合った絵を public/ に置いてください。' }] : []
  }),
} satisfies PageRule
