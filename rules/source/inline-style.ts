import type { SlideRule } from '../rule.ts'
import { tagsIn } from '../text.ts'

export default {
  id: 'inline-style',
  severity: 'error',
  why: 'その場の色や大きさは、ほかのスライドとも紙とも合わなくなります。',
  limit: '色と大きさは styles/tokens.css だけ',
  examples: {
    passes: '## 題\n\n<span lang="en">open</span>',
    fails: '## 題\n\n<span style="color: red">赤</span>',
  },
  checkSlide: ({ raw }) => tagsIn(raw).filter(({ closes }) => !closes).flatMap(({ name, attributes, line }) => {
    if (name.toLowerCase() === 'style')
      return [{ line, problem: '<style> は書けません。見た目は layouts/ か styles/ に書いてください。' }]
    return attributes.some(({ name }) => /^(?::|v-bind:)?style$/.test(name)) ? [{ line, problem: `<${name}> の style は使えません。強めるなら **言葉**、ほかは layouts/ か styles/ に書いてください。` }] : []
  }),
} satisfies SlideRule
