import type { Locator } from '@playwright/test'
import { expect } from '@playwright/test'
import { whenOf } from '../../content/cite.ts'
import { records } from '../../content/index.ts'
import { readDeck } from '../deck.ts'
import { openSlide, slideOf, test } from './site.ts'

const claims = records('claims')
const deck = await readDeck()
const charts = deck.flatMap((slide, i) => slide.layout === 'chart'
  ? [{ no: i + 1, place: slide.place, tag: slide.content.match(/<([A-Z]\w+)/)?.[1], ids: slide.claims }]
  : [])

test('the deck has the seven charts, each once', () => {
  expect(charts.map(({ tag }) => tag).sort()).toEqual(['CostChart', 'DerivativesChart', 'DisclosureChart', 'DownloadShareChart', 'LicenceMixChart', 'OpennessMatrix', 'ReleaseTimeline'])
})

for (const { no, place, tag, ids } of charts) {
  test(`${place}: ${tag} says what it shows`, async ({ page, site, trouble }) => {
    await openSlide(page, site, no)
    const slide = slideOf(page, no)
    const chart = slide.locator('.chart').getByRole('img')
    await expect(chart).toHaveCount(1)

    const name = await chart.getAttribute('aria-label') ?? ''
    const dates = ids.map(id => whenOf(claims.find(claim => claim.id === id)!.as_of))
    expect(dates.some(date => name.includes(date)), `「${name}」 names one of ${dates.join(', ')}`).toBe(true)
    expect(name).toMatch(/。$/)

    const table = slide.locator('.chart').getByRole('table')
    await expect(table).toHaveAccessibleName(/.{8}/)
    await expect(table.getByRole('columnheader')).not.toHaveCount(0)
    const rows = await table.locator('tbody tr').count()
    expect(rows).toBeGreaterThan(1)
    await expect(table.getByRole('rowheader')).toHaveCount(rows)
    await expect(table).toHaveCSS('opacity', '0')
    expect(trouble).toEqual({ console: [], requests: [] })
  })
}

test('on paper every chart is there, and its table is not seen', async ({ printed }) => {
  await expect(printed.locator('.chart').getByRole('img')).toHaveCount(charts.length)
  for (const table of await printed.locator('.chart-data').all())
    await expect.soft(table).toHaveCSS('opacity', '0')
})

/** The figures, or the part of the picture, that a title speaks of: what may be lit, and nothing else. */
const lit: Record<string, (ref: string) => boolean> = {
  CostChart: ref => ref.startsWith('v3-gpu-hours.'),
  DerivativesChart: ref => ref.startsWith('atom-derivatives.china'),
  DisclosureChart: ref => ref.startsWith('disclosure-trend.disclosed'),
  DownloadShareChart: ref => ref.startsWith('hf-share-2025.'),
  LicenceMixChart: ref => ['china-apache', 'china-mit', 'us-permissive'].includes(ref.split('.')[1]!),
  // The first of each organisation.
  ReleaseTimeline: ref => ['rel-llama1.date', 'rel-mistral-7b.date', 'rel-yi.date', 'rel-qwen.qwen1-5', 'rel-deepseek-v3.date', 'rel-minimax-01.date', 'rel-ernie45.date', 'rel-kimi-k2.date', 'rel-glm45.date', 'rel-gpt-oss.date'].includes(ref),
}

/** Everything that is painted in a chart: by which role, and for which figure. */
async function painted(chart: Locator) {
  return chart.evaluate((svg) => {
    const probe = document.body.appendChild(document.createElement('i'))
    const roles = new Map(['ink', 'paper', 'muted', 'line', 'grey-dark', 'grey', 'grey-light', 'lit', 'lit-tint'].map((role) => {
      probe.style.color = `var(--deck-${role})`
      return [getComputedStyle(probe).color, role]
    }))
    probe.remove()
    const shapes = [...svg.querySelectorAll<SVGGraphicsElement>('rect, circle, path, line, text, tspan, stop')].filter(e => getComputedStyle(e).visibility === 'visible')
    return shapes.flatMap((shape) => {
      const { fill, stroke, stopColor } = getComputedStyle(shape)
      const paints = shape.matches('stop') ? [stopColor] : shape.matches('line') ? [stroke] : [fill, stroke]
      return paints.filter(paint => paint !== 'none' && !paint.startsWith('url')).map(paint => ({
        role: roles.get(paint) ?? paint,
        ref: shape.dataset.figure,
        of: `${shape.tagName}.${shape.getAttribute('class')} ${shape.textContent!.trim()}`,
      }))
    })
  })
}

for (const { no, place, tag } of charts) {
  test(`${place}: ${tag} is ink and greys, and lit only where its title points`, async ({ page, site }) => {
    await openSlide(page, site, no)
    const chart = slideOf(page, no).locator('.chart').getByRole('img')
    const marks = await painted(chart)
    const known = ['ink', 'paper', 'muted', 'line', 'grey-dark', 'grey', 'grey-light', 'lit', 'lit-tint']
    expect(marks.filter(({ role }) => !known.includes(role)), 'no colour of a voice, a camp or a verdict').toEqual([])
    expect(marks.some(({ role }) => role === 'lit')).toBe(true)
    expect(marks.filter(({ role, of }) => role === 'lit' && /^(?:text|tspan)/.test(of)), 'words on what is lit are ink').toEqual([])
    const isLit = lit[tag!]
    if (isLit) {
      for (const ref of new Set(marks.flatMap(mark => mark.ref ?? [])))
        expect.soft(marks.some(mark => mark.ref === ref && mark.role === 'lit'), `${ref} is lit`).toBe(isLit(ref) || ref === 'rel-mistral-olmo.date')
    }
  })

  test(`${place}: ${tag} is set in the sizes of its words, fills its place, and no line runs through a word`, async ({ page, site }) => {
    await openSlide(page, site, no)
    const slide = slideOf(page, no)
    const found = await slide.evaluate((root) => {
      const svg = root.querySelector('.chart svg')!
      const scale = root.getBoundingClientRect().width / 1280
      const top = root.getBoundingClientRect().top
      const texts = [...svg.querySelectorAll('text')]
      const strokes = [...svg.querySelectorAll<SVGGeometryElement>('line, path, polyline')].filter(line => !line.matches('[class*=mark] path') && getComputedStyle(line).visibility === 'visible')
      const crossed = texts.flatMap((text) => {
        const { left, top, width, height } = text.getBoundingClientRect()
        const [x, y, right, bottom] = [left, top + height * 0.2, left + width, top + height * 0.8]
        return strokes.filter((line) => {
          const matrix = line.getScreenCTM()!
          const length = line.getTotalLength()
          return Array.from({ length: Math.ceil(length / 2) + 1 }, (_, i) => line.getPointAtLength(Math.min(length, i * 2)).matrixTransform(matrix))
            .some(at => at.x > x && at.x < right && at.y > y && at.y < bottom)
        }).map(line => `${line.getAttribute('class')} runs through ${text.textContent!.trim()}`)
      })
      const range = document.createRange()
      const words = document.createTreeWalker(root.querySelector('.slide-caption')!, NodeFilter.SHOW_TEXT)
      const lines = new Set<number>()
      while (words.nextNode()) {
        range.selectNodeContents(words.currentNode)
        for (const { width, bottom } of range.getClientRects()) {
          if (width)
            lines.add(Math.round(bottom / 20))
        }
      }
      return {
        sizes: [...svg.querySelectorAll('text, tspan')].map(e => Number.parseFloat(getComputedStyle(e).fontSize)).filter(size => ![24, 30, 36].includes(size)),
        crossed,
        top: (svg.getBoundingClientRect().top - top) / scale,
        bottom: (svg.getBoundingClientRect().bottom - top) / scale,
        captionLines: lines.size,
      }
    })
    expect(found).toMatchObject({ sizes: [], crossed: [], captionLines: 1 })
    expect(found.top).toBeGreaterThanOrEqual(151)
    expect(found.top).toBeLessThan(153)
    expect(found.bottom).toBeGreaterThan(540)
    expect(found.bottom).toBeLessThan(570)
  })
}

test('the matrix has five columns, eight rows that the back row can read, and is lit in the two columns and on the two systems of its title', async ({ page, site }) => {
  const { no } = charts.find(({ tag }) => tag === 'OpennessMatrix')!
  await openSlide(page, site, no)
  const chart = slideOf(page, no).locator('.chart').getByRole('img')
  const rows = await chart.locator('[data-system]').evaluateAll(all => all.map(row => [...row.querySelectorAll('[data-item] circle')].map((mark) => {
    const { x, y, width, height } = (mark as SVGCircleElement).getBBox()
    return { x: x + width / 2, y: y + height / 2, size: Math.min(width, height) }
  })))
  expect(rows).toHaveLength(8)
  for (const row of rows)
    expect.soft(row).toHaveLength(5)
  expect(Math.min(...rows.flat().map(({ size }) => size))).toBeGreaterThanOrEqual(24)
  expect(Math.min(...rows.slice(1).map((row, i) => row[0]!.y - rows[i]![0]!.y))).toBeGreaterThanOrEqual(44)

  const [box, band] = await Promise.all(['.tone-lit', '.band'].map(part => chart.locator(part).evaluate((e) => {
    const { x, y, width, height } = (e as SVGRectElement).getBBox()
    return { left: x, right: x + width, top: y, bottom: y + height }
  })))
  const inside = ({ x, y }: { x: number, y: number }, { left, right, top, bottom }: typeof box & {}) => x > left && x < right && y > top && y < bottom
  expect(rows.map(row => row.map(mark => inside(mark, box!)))).toEqual(rows.map((_, i) => [i > 5, i > 5, false, false, false]))
  expect(rows.map(row => row.map(mark => inside(mark, band!)))).toEqual(rows.map(() => [true, true, false, false, false]))
})
