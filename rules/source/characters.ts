import type { FileRule } from '../rule.ts'
import { bundled } from '../faces.ts'

const letters = new Intl.Segmenter('ja', { granularity: 'grapheme' })

export default {
  id: 'characters',
  severity: 'error',
  why: '積んだ書体にない字は、会場の端末まかせの形になり、PDF では四角になります。',
  limit: '積んだ書体にある字',
  examples: {
    passes: '## 叱る、①、©',
    fails: '## 𠮷野家 👍',
  },
  checkFile({ file, bytes }) {
    const text = new TextDecoder('utf-8').decode(bytes)
    return text.split('\n').flatMap((words, line) => {
      // Names and titles in Chinese have a face of their own.
      const has = bundled(/lang[=:]\s*["']?zh/.test(words) || file.startsWith('content/'))
      const strange = has.all(words) ? [] : Array.from(letters.segment(words), ({ segment }) => segment).filter(letter => !has.all(letter))
      return strange.length ? [{ line, problem: `「${[...new Set(strange)].join('」「')}」は、積んだ書体にない字です。別の字か言葉にしてください。` }] : []
    })
  },
} satisfies FileRule
