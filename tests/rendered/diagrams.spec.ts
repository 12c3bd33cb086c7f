import type { Locator } from '@playwright/test'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { expect } from '@playwright/test'
import { findDiagrams } from '../../markdown/diagram-fences.ts'
import { alternativeOf, clicksIn } from '../../markdown/diagram-source.ts'
import { slidevQuietly } from '../../slidev/cli.ts'
import { END } from '../../slidev/dom.ts'
import { root } from '../../slidev/project.ts'
import { readDeck } from '../deck.ts'
import { openSlide, slideOf, test } from './site.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const deck = await readDeck()

/** Every diagram of the deck with its source. */
const diagrams = await Promise.all(deck.flatMap((slide, i) => findDiagrams(slide.content).map(async ({ path, code }, nth) => ({
  no: i + 1,
  nth,
  place: slide.place,
  code: code ?? await readFile(path!.startsWith('@/') ? join(root, path!.slice(2)) : resolve(dirname(slide.source.filepath), path!), 'utf8'),
}))))

/** How many parts of a diagram cannot be seen. */
function hiddenParts(picture: Locator): Promise<number> {
  return picture.evaluate((svg: SVGSVGElement) => [...svg.querySelectorAll('[style*="--diagram-shown"]')].filter(part => getComputedStyle(part).opacity === '0').length)
}

test('there are at least nine diagrams in the deck', () => {
  expect(diagrams.length).toBeGreaterThanOrEqual(9)
})

for (const { no, nth, place, code } of diagrams) {
  const { title, description } = alternativeOf(code)

  test(`${place}: 「${title}」 says what its arrows say`, async ({ page, site, trouble }) => {
    await openSlide(page, site, no, END)
    const picture = slideOf(page, no).locator('.mermaid').nth(nth).getByRole('img')
    await expect(picture).toHaveAccessibleName(`${title} ${description}`)
    expect(trouble).toEqual({ console: [], requests: [] })
  })

  if (clicksIn(code)) {
    test(`${place}: 「${title}」 is built up click by click`, async ({ page, site }) => {
      await openSlide(page, site, no)
      const picture = slideOf(page, no).locator('.mermaid').nth(nth).getByRole('img')
      let before = Number.POSITIVE_INFINITY
      for (let click = 0; click <= clicksIn(code); click++) {
        await expect.poll(() => hiddenParts(picture), `click ${click}`).toBeLessThan(before)
        await expect(picture).toHaveAccessibleName(`${title} ${description}`)
        before = await hiddenParts(picture)
        if (click < clicksIn(code)) {
          expect(before).toBeGreaterThan(0)
          await page.keyboard.press('ArrowRight')
        }
      }
      expect(before).toBe(0)
    })
  }
}

test('on paper every diagram stands in its end state', async ({ printed }) => {
  const pictures = printed.locator('.mermaid').getByRole('img')
  await expect(pictures).toHaveCount(diagrams.length)
  for (const picture of await pictures.all())
    await expect.poll(() => hiddenParts(picture)).toBe(0)
})

for (const [name, slide, message] of [
  ['in a slide', '```mermaid\nflowchart LR\n  a[甲 --> b\n```', (deck: string) => `${deck}:10 図として読めません(「a[甲 --> b」のあたり)。この行の Mermaid の書き方を直してください。`],
  ['in a file', '<<< ./BROKEN mermaid', (deck: string) => `${deck.replace('.md', '.mmd')}:2 図として読めません(「a[甲 --> b」のあたり)。この行の Mermaid の書き方を直してください。`],
] as const) {
  test(`a broken diagram ${name} fails the build with file and line`, async () => {
    const folder = await mkdtemp(join(root, '.building-test-'))
    const [entry, file] = [`${folder}.md`, `${folder}.mmd`]
    try {
      await writeFile(entry, `---\nlayout: default\ntransition: fade\n---\n\n## 題\n\n${slide.replace('BROKEN', basename(file))}\n`)
      await writeFile(file, 'flowchart LR\n  a[甲 --> b\n')
      const failure = await slidevQuietly(['build', basename(entry), '--out', join(folder, 'site')]).then(() => '', (error: Error) => error.message)
      expect(failure).toBe(message(basename(entry)))
    }
    finally {
      await Promise.all([entry, file, folder].map(path => rm(path, { recursive: true, force: true })))
    }
  })
}
