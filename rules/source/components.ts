import type { SlideRule } from '../rule.ts'
import { globSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { nearest } from '../../content/nearest.ts'
import { tagsIn } from '../text.ts'

/** Slidev's own that ask nothing of another host. */
const OF_SLIDEV = ['Arrow', 'Link', 'SlideCurrentNo', 'SlidesTotal', 'VClick', 'VClicks', 'VAfter', 'VSwitch']

let all: string[] | undefined

/** What slides may call by name. */
function known(): string[] {
  return all ??= [...globSync('components/**/*.vue', { cwd: fileURLToPath(new URL('../../', import.meta.url)) }).map(file => basename(file, '.vue')), ...OF_SLIDEV]
}

export default {
  id: 'components',
  severity: 'error',
  why: '名前の違う部品は何も描かず、誤りも出しません。',
  limit: 'components/ にある部品',
  examples: {
    passes: '## 題\n\n<KeyMap />',
    fails: '## 題\n\n<KeyMpa />',
  },
  checkSlide: ({ raw }) => tagsIn(raw).filter(({ name, closes }) => /^[A-Z]/.test(name) && !closes && !known().includes(name)).map(({ name, line }) => {
    const near = nearest(name, known())
    return { line, problem: `<${name}> という部品はありません。${near ? `<${near}> のことですか。綴りを直してください。` : 'components/ にある名前を書いてください。'}` }
  }),
} satisfies SlideRule
