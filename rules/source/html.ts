import type { SlideRule } from '../rule.ts'
import { tagsIn } from '../text.ts'

/** What Markdown cannot say. */
const TAGS = ['br', 'wbr', 'span', 'small', 'sup', 'sub', 'kbd', 'template', 'v-click', 'v-clicks', 'v-after', 'v-switch']
const ATTRIBUTES = /^(?:lang|class|v-(?:click|after|clicks|mark)(?:[.:].*)?|at|depth|every|#\w+)$/

const isHtml = (name: string) => /^[a-z]/.test(name) && !['script', 'style', 'img'].includes(name)

export default {
  id: 'html',
  severity: 'error',
  why: '生の HTML は、紙や読み上げや小さい画面で崩れ、次に直す人が困ります。',
  limit: `HTML は ${TAGS.slice(0, 7).map(name => `<${name}>`).join('、')} だけ`,
  examples: {
    passes: '## 開かれた<br>重み\n\n<span lang="en">open</span>',
    fails: '## 題\n\n<div class="box">箱</div>',
  },
  checkSlide: ({ raw }) => tagsIn(raw).filter(({ name, closes }) => isHtml(name) && !closes).flatMap(({ name, attributes, line }) => {
    if (!TAGS.includes(name))
      return [{ line, problem: `生の HTML の <${name}> は使えません。Markdown で書くか、layouts/ か components/ に部品を作ってください。` }]
    // Style and scripts have rules of their own.
    const strange = attributes.find(({ name }) => !ATTRIBUTES.test(name) && !/^(?::?style$|on|@|v-on|v-html)/.test(name))
    return strange ? [{ line, problem: `<${name}> に ${strange.name} は書けません。消すか、部品に移してください。` }] : []
  }),
} satisfies SlideRule
