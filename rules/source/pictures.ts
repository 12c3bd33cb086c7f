import type { SlideRule } from '../rule.ts'
import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { matchesIn, shownWords, tagsIn } from '../text.ts'

const IMAGE = /!\[([^\]]*)\]\(\s*<?([^)\s>]*)/g
const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i

export default {
  id: 'pictures',
  severity: 'error',
  why: '絵を見ない人には言葉が要り、ない絵は、組み立てを止めるか空白になります。',
  limit: '絵のファイルがあり、見ない人への言葉がある',
  examples: {
    passes: '## 題\n\n![開いた門](/favicon.svg)',
    fails: '## 題\n\n![](/favicon.svg)',
  },
  checkSlide({ raw, filepath, frontmatter }, { root }) {
    const pictures = [
      ...[...matchesIn(shownWords(raw), IMAGE)].map(({ line, match: [, alt = '', path = ''] }) => ({ line, alt, path })),
      ...tagsIn(raw).filter(({ name }) => name === 'img').map(({ line, attributes }) => {
        const of = (key: string) => attributes.find(({ name }) => name === key)?.value ?? ''
        return { line, alt: of('alt'), path: of('src') }
      }),
      // The words of a cover stand beside its picture.
      ...typeof frontmatter.image === 'string' ? [{ line: Math.max(0, raw.split('\n').findIndex(line => line.startsWith('image:'))), alt: '表紙', path: frontmatter.image }] : [],
    ]
    return pictures.flatMap(({ line, alt, path }) => [
      ...alt.trim() ? [] : [{ line, problem: `絵「${path}」に、見ない人への言葉がありません。![絵の言うこと](${path}) と書いてください。` }],
      ...ELSEWHERE.test(path) || existsSync(path.startsWith('/') ? join(root, 'public', path) : resolve(dirname(filepath), path))
        ? []
        : [{ line, problem: `絵「${path}」がありません。public/ に置いて、/ で始まる名前を書いてください。` }],
    ])
  },
} satisfies SlideRule
