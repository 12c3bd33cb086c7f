import type { Locator } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { csvParse } from 'd3-dsv'
import { parse } from 'yaml'
import { root } from '../../slidev/project.ts'
import { readDeck } from '../deck.ts'
import { openSlide, slideOf, test } from './site.ts'

/**
 * Each value that a chart draws, read back from the picture: its place on the axis, and its label. What it should be is read
 * here from the files as they were written, by nothing that the charts use.
 */

const text = (file: string) => readFileSync(join(root, 'content', file), 'utf8')
const claims = parse(text('claims.yaml')) as { id: string, figures?: Record<string, { value?: number, unit?: string, date?: string }> }[]
const releases = parse(text('releases.yaml')) as { model: string, claim: string, figure: string }[]
const deck = await readDeck()

function written(ref: string) {
  const [id, name] = ref.split('.') as [string, string]
  const figure = claims.find(claim => claim.id === id)?.figures?.[name]
  if (!figure)
    throw new Error(`no figure ${ref} in claims.yaml`)
  return figure
}

/** Where a figure belongs on an axis: its number, or the middle of its date in ms. */
function placeOf(ref: string): number {
  const { value, date } = written(ref)
  if (value !== undefined)
    return value
  const [from, to = from] = date!.split('/') as [string, string?]
  const [year, month, day] = from.split('-').map(Number) as [number, number, number?]
  if (day)
    return Date.UTC(year, month - 1, day)
  const [endYear, endMonth] = to!.split('-').map(Number) as [number, number]
  return (Date.UTC(year, month - 1, 1) + Date.UTC(endYear, endMonth, 1)) / 2
}

/** What may stand beside a mark. */
function labelsFor(ref: string): string[] {
  const { value, unit, date } = written(ref)
  if (date)
    return releases.filter(({ claim, figure }) => `${claim}.${figure}` === ref).map(({ model }) => model)
  const man = (value! / 10_000).toFixed(1)
  return { 'percent': [`${value}%`], 'usd': [`${man}万ドル`], 'gpu-hours': [`${man}万時間`] }[unit!] ?? []
}

interface Drawn {
  ticks: { value: number, at: number, along: string, says: string }[]
  marks: { ref: string, start: number, end: number, x: number, y: number, bar: boolean, hollow: boolean }[]
  labels: { ref: string, says: string }[]
}

function read(chart: Locator): Promise<Drawn> {
  return chart.evaluate((svg) => {
    const box = (e: Element) => (e as SVGGraphicsElement).getBBox()
    const paper = getComputedStyle(document.documentElement).getPropertyValue('--deck-paper').trim()
    const probe = Object.assign(document.createElement('i'), { style: `color: ${paper}` })
    document.body.append(probe)
    const ground = getComputedStyle(probe).color
    probe.remove()
    return {
      ticks: [...svg.querySelectorAll<SVGElement>('[data-tick]')].map((tick) => {
        const { x, y } = box(tick)
        return { value: Number(tick.dataset.tick), at: tick.dataset.along === 'x' ? x : y, along: tick.dataset.along!, says: tick.nextElementSibling?.textContent?.trim() ?? '' }
      }),
      marks: [...svg.querySelectorAll<SVGElement>('[data-figure]')].map((mark) => {
        const { x, y, width, height } = box(mark)
        return { ref: mark.dataset.figure!, start: x, end: x + width, x: x + width / 2, y: y + height / 2, bar: mark.matches('.chart-bar'), hollow: getComputedStyle(mark).fill === ground }
      }),
      labels: [...svg.querySelectorAll<SVGElement>('[data-label]')].map(label => ({ ref: label.dataset.label!, says: label.textContent!.trim() })),
    }
  })
}

/** What each chart draws, from left to right and from top to bottom. */
const expected: Record<string, string[]> = {
  CostChart: ['v3-gpu-hours.pretraining', 'v3-gpu-hours.context-extension', 'v3-gpu-hours.post-training', 'r1-training-cost.total'],
  DerivativesChart: ['atom-derivatives.china-start', 'atom-derivatives.china-end'],
  DisclosureChart: ['2022', '2023', '2024', '2025'].map(year => `disclosure-trend.disclosed-${year}`).concat(['2022', '2023', '2024', '2025'].map(year => `disclosure-trend.hidden-${year}`)),
  DownloadShareChart: ['hf-share-2025.china', 'hf-share-2025.us'],
  LicenceMixChart: ['china-apache', 'china-mit', 'china-other', 'us-permissive', 'us-custom', 'us-undeclared'].map(name => `licence-mix-2026.${name}`),
}

for (const slide of deck.filter(({ layout, content }) => layout === 'chart' && !content.includes('<OpennessMatrix'))) {
  const name = slide.content.match(/<([A-Z]\w+)/)![1]!

  test(`${slide.place}: ${name} draws its claims where the axis says, and labels them as they are`, async ({ page, site }) => {
    await openSlide(page, site, slide.no)
    const { ticks, marks, labels } = await read(slideOf(page, slide.no).locator('.chart').getByRole('img'))
    const refs = marks.map(({ ref }) => ref)
    expect(name in expected ? refs : refs.toSorted()).toEqual(expected[name] ?? releases.map(({ claim, figure }) => `${claim}.${figure}`).toSorted())
    expect(refs.filter(ref => !slide.claims.includes(ref.split('.')[0]!)), 'drawn, but not among the claims of the slide').toEqual([])

    const sorted = ticks.toSorted((a, b) => a.value - b.value)
    const [low, high] = [sorted[0]!, sorted.at(-1)!]
    expect(high.value).toBeGreaterThan(low.value)
    const pixels = (high.at - low.at) / (high.value - low.value)
    for (const { value, at, says } of ticks) {
      expect.soft(at, `tick ${value}`).toBeCloseTo(low.at + (value - low.value) * pixels, 1)
      if (says)
        expect.soft(says, `tick ${value}`).toContain(String(value > 3000 ? new Date(value).getUTCFullYear() : value))
    }
    for (const { ref, start, end, x, y, bar } of marks) {
      const drawn = bar ? end - start : (low.along === 'x' ? x : y) - low.at
      expect.soft(drawn, `${ref} in px from ${bar ? 'its start' : 'the axis'}`).toBeCloseTo((placeOf(ref) - (bar ? 0 : low.value)) * pixels, 0)
    }
    // Pieces of a stack follow each other without a gap; every other bar begins at the axis.
    const zero = low.at - low.value * pixels
    for (const { ref, start, y, bar } of marks)
      expect.soft(!bar || Math.abs(start - zero) < 0.5 || marks.some(other => other.y === y && Math.abs(other.end - start) < 0.5), `${ref} begins at ${start}`).toBe(true)

    for (const { ref, says } of labels)
      expect.soft(labelsFor(ref), `label of ${ref}`).toContain(says)
    for (const ref of refs) {
      if (ref !== 'r1-training-cost.total')
        expect.soft(labels.map(label => label.ref), 'labelled').toContain(ref)
    }
  })
}

test('the timeline is hollow where the day is not known, and full where it is', async ({ page, site }) => {
  const slide = deck.find(({ content }) => content.includes('<ReleaseTimeline'))!
  await openSlide(page, site, slide.no)
  const { marks } = await read(slideOf(page, slide.no).locator('.chart').getByRole('img'))
  for (const { ref, hollow } of marks)
    expect.soft(hollow, ref).toBe(written(ref).date!.length !== '2025-07-11'.length)
})

test('the matrix grades each system as the index does: full, half and hollow', async ({ page, site }) => {
  const slide = deck.find(({ content }) => content.includes('<OpennessMatrix'))!
  await openSlide(page, site, slide.no)
  const chart = slideOf(page, slide.no).locator('.chart').getByRole('img')
  const shown = await chart.evaluate(svg => Object.fromEntries([...svg.querySelectorAll<SVGElement>('[data-system]')].map(row => [
    row.dataset.system!,
    {
      count: row.querySelector('[data-count]')!.textContent!.trim(),
      grades: Object.fromEntries([...row.querySelectorAll<SVGElement>('[data-item]')].map((mark) => {
        const { fill, stroke } = getComputedStyle(mark.querySelector('circle')!)
        return [mark.dataset.item!, mark.querySelector('path') ? 'partial' : fill === stroke ? 'open' : 'closed']
      })),
    },
  ])))
  const systems = csvParse(text('openness.csv'))
  expect(Object.keys(shown).toSorted()).toEqual(systems.map(({ file }) => file).toSorted())
  const items = systems.columns.slice(systems.columns.indexOf('releasedate') + 1, systems.columns.indexOf('n_open'))
  expect(items).toHaveLength(12)
  for (const system of systems)
    expect.soft(shown[system.file!], system.file!).toEqual({ count: system.n_open, grades: Object.fromEntries(items.map(item => [item, system[item]])) })
})
