import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { linesFor } from '../../markdown/edition-lines.ts'
import { noteLines } from '../../markdown/note-lines.ts'
import { firstInWords } from '../../rules/check-source.ts'
import { wordRules } from '../../rules/source/word-rules.ts'
import { deckOf, foundIn } from '../deck-of.ts'

/** A slide with everything that words are read for. */
const slide = `---
layout: dialogue
beats: [E1]
claims: [hf-share-2025]
minutes: {lecture: 1, talk: 0.5}
takeaway: 約[[hf-share-2025.china]]だった。
---

## {門|もん}は**開く**<br>か

\`\`\`dialogue close-up
富良野: はい、{囲|かこ}うのは**庭**です。
Phrona: [[hf-share-2025.china|時点]]の話ですね。
\`\`\`

| 一 | 二 |
| - | - |
| {字|じ} | \`{{ 式 }}\` |

<Citation id="arthur-1989" /> [三枚め](/3)

<!--
[click] 言うことを、ここに書きます。

[読書会] 進め方: 待ちます。

次へ: 次です。
-->
`

/** What an author types, or mistypes. */
const pieces = ['```', '```dialogue\n', '~~~', '---\n', '\n---\n', '<!--', '-->', '**', '{', '|', '}', '[[', ']]', '{{', '}}', '<', '>', '"', '<br', ': ', '：', '\n', '\n\n', ' ', '\t', '&a', '*a', '[click]', '[講義]', '次へ:', '<<< @/', '::', '\uFEFF', '\0', '\r\n', '𠮷', '👍🏽', '#', '# ', '- ', '1. ']

/** A place in the slide, how much of it goes, and what comes instead. */
const edit = fc.tuple(fc.nat(), fc.nat({ max: 12 }), fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 8 })))
const edited = fc.array(edit, { minLength: 1, maxLength: 6 }).map(edits => edits.reduce((text, [at, gone, put]) => {
  const from = at % (text.length + 1)
  return text.slice(0, from) + put + text.slice(from + gone)
}, slide))

test('no edit of a slide makes the reading of its words stumble', async () => {
  await fc.assert(fc.asyncProperty(edited, async (raw) => {
    // Mermaid's own reading of diagrams is not ours to try.
    for (const rule of wordRules.filter(({ id }) => id !== 'diagrams')) {
      for (const { line, problem } of await rule.checkWords({ raw, filepath: '/deck/x.md', claims: ['hf-share-2025'] }, '/deck/')) {
        expect(line).toBeGreaterThanOrEqual(0)
        expect(line).toBeLessThan(raw.split('\n').length)
        expect(problem).toMatch(/。$/)
      }
    }
    linesFor(raw, { name: '講義' })
    noteLines(raw)
  }), { numRuns: 1000 })
})

test('no edit of a deck ends in a crash, or in a finding without a place', async () => {
  await fc.assert(fc.asyncProperty(edited, async (raw) => {
    const deck = await deckOf(`${slide}\n${raw}`)
    for (const { file, line, problem } of deck instanceof Error ? [] : await foundIn(deck)) {
      expect(file).toMatch(/\.(?:md|mmd)$/)
      expect(line).toBeGreaterThan(0)
      expect(problem).toMatch(/。$/)
      // A rule that stumbles says so itself.
      expect(problem).not.toContain('調べられませんでした')
    }
    if (deck instanceof Error)
      expect(deck.message).toMatch(/^slides\.md:\d+ .*。$/)
  }), { numRuns: 150 })
})

test('the slide that is edited holds as it is', async () => {
  expect(await firstInWords({ raw: slide, filepath: '/deck/x.md', claims: ['hf-share-2025'] }, '/deck/')).toBeUndefined()
})
