import type { SlideRule } from '../rule.ts'
import { tagsIn } from '../text.ts'

/** Attributes that hold a program. */
const HANDLER = /^(?:on\w+|@.+|v-on(?::.*)?|v-html|:?srcdoc)$/i

export default {
  id: 'scripts',
  severity: 'error',
  why: 'スライドに書いた動きは、確かめられないまま会場で動きます。',
  limit: '動きは components/ の部品だけ',
  examples: {
    passes: '## 題\n\n```html\n<script>alert(1)</script>\n```',
    fails: '## 題\n\n<script>alert(1)</script>',
  },
  checkSlide: ({ raw }) => tagsIn(raw).filter(({ closes }) => !closes).flatMap(({ name, attributes, line }) => {
    if (name.toLowerCase() === 'script')
      return [{ line, problem: '<script> は書けません。動きは components/ の部品に書き、名前で呼んでください。' }]
    const handler = attributes.find(({ name }) => HANDLER.test(name))
    return handler ? [{ line, problem: `<${name}> に ${handler.name} は書けません。動きは components/ の部品に書いてください。` }] : []
  }),
} satisfies SlideRule
