import type { Bookmark, Described } from './outline.ts'
import { expect } from '@playwright/test'
import { mainEdition, records } from '../../content/index.ts'
import { plainWords } from '../../markdown/dialogue.ts'
import { headOf, linesOf, readDeck, slidesDocument, voices } from '../deck.ts'
import { editions } from '../rendered/editions.ts'
import { squeeze } from '../squeeze.ts'
import { pageAt } from './outline.ts'
import { test } from './printed.ts'
import { pageOf, textOf } from './tag-tree.ts'

// One worker, so that nothing is printed twice.
test.describe.configure({ mode: 'default' })

const deck = await readDeck()
const head = await headOf(mainEdition())

for (const { edition, deck } of editions) {
  test(`${edition.name}: slides stand one on a page, and are read in order: the title, each speaker before the words, the sources last`, async ({ pdfOf }) => {
    const { pdf, pages, elements, texts } = await pdfOf(slidesDocument, edition)
    expect(pages).toBe(deck.length)
    const blocks = elements.filter(({ type }) => /^(?:H\d|P|LI|TR)$/.test(type))
    for (const [i, slide] of deck.entries()) {
      const { width, height } = (await pdf.getPage(i + 1)).getViewport({ scale: 1 })
      expect.soft(width / height, slide.place).toBeCloseTo(16 / 9, 2)

      const read = blocks.filter(block => pageOf(block) === i).map(block => squeeze(textOf(block, texts)))
      const words = read.join('')
      expect.soft(read, `${slide.place}: its title`).toContain(squeeze(slide.title))
      let from = words.indexOf(squeeze(slide.title))
      let speaker = ''
      for (const line of linesOf(slide)) {
        const voice = line.speaker === speaker ? '' : voices.find(({ id }) => id === line.speaker)!.name
        const at = words.indexOf(squeeze(voice + plainWords(line.words)), from)
        expect.soft(at, `${slide.place}: ${voice} ${line.words}`).toBeGreaterThanOrEqual(0)
        from = at
        speaker = line.speaker
      }
      if (slide.claims.length)
        expect.soft(words.lastIndexOf('出典:'), `${slide.place}: its sources`).toBeGreaterThan(from)
      expect.soft(words, `${slide.place}: the page is no content`).not.toContain(squeeze(`${slide.no} / ${deck.length}`))
      if (slide.content.includes('<KeyMap')) {
        const links = await (await pdf.getPage(i + 1)).getAnnotations() as Described[]
        expect.soft(links.filter(({ url }) => !url), slide.place).toHaveLength(13)
      }
    }
  })

  test(`${edition.name}: the bookmarks of the slides are the parts, and the slides of each`, async ({ pdfOf }) => {
    const { pdf } = await pdfOf(slidesDocument, edition)
    const lines: { title: string, slides: string[] }[] = []
    for (const slide of deck) {
      if (slide.opens)
        lines.push({ title: `${slide.no} ${slide.layout === 'section' ? `${slide.part!.name} ${slide.title}` : slide.part!.name}`, slides: [] })
      if (slide.layout !== 'section')
        lines.at(-1)!.slides.push(`${slide.no} ${slide.title}`)
    }
    const written = async ({ title, dest }: Bookmark) => `${await pageAt(pdf, dest)} ${title}`
    const outline = await Promise.all((await pdf.getOutline()).map(async part => ({ title: await written(part), slides: await Promise.all(part.items.map(written)) })))
    expect(outline).toEqual(lines)
  })
}

test('the bookmarks of the page to read are its headings, without readings over words', async ({ pdfOf }) => {
  const { pdf } = await pdfOf(records('documents').find(({ id }) => id === 'read')!)
  const [top, ...more] = await pdf.getOutline()
  expect(more).toEqual([])
  expect(top!.title).toBe(head.title)
  const parts = deck.filter(({ opens }) => opens)
  expect(top!.items.slice(0, parts.length).map(({ title }) => title)).toEqual(parts.map(slide => slide.layout === 'section' ? slide.title : slide.part!.name))
  for (const [i, { part }] of parts.entries()) {
    const own = deck.filter(slide => slide.part === part && slide.no > 1 && !['section', 'appendix'].includes(slide.layout))
    expect.soft(top!.items[i]!.items.map(({ title }: Bookmark) => title), part!.name).toEqual(own.map(({ title }) => title))
  }
})
