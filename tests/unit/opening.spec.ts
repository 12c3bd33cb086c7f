import { expect, test } from '@playwright/test'
import { openingOf } from '../../slidev/opening-plugin.ts'

const frontmatter = { layout: 'cover', image: '/picture.svg' }

test('the cover is its title, its paragraphs and its picture, and what looks like a tag is none', () => {
  const html = openingOf({ content: '# 表<br>題\n\n一つめ & <script>alert(1)</script>\n\n<!-- 話すこと -->\n', frontmatter })
  expect(html).toContain('<h1>表<br>題</h1><p>一つめ &amp; &lt;script>alert(1)&lt;/script></p>')
  expect(html).toContain('<img class="full-bleed" src="./picture.svg" alt="">')
  expect(html).not.toContain('話すこと')
})

test('a deck that begins without a cover has none', () => {
  expect(openingOf({ content: '# 表題', frontmatter: { layout: 'default' } })).toBe('')
})
