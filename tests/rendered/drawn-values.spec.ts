import type { Locator } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { csvParse } from 'd3-dsv'
import { parse } from 'yaml'
import { root } from '../../slidev/project.ts'
import { readDeck } from '../deck.ts'
import { printedDocument } from './printed-documents.ts'
import { openSlide, slideOf, test } from './site.ts'

/**
 * Each value that a chart draws, read back from the picture: its place on the axis, and its label. What it should be is read
 * here from the files as they were written, by nothing that the charts use.
 */

const text = (file: string) => readFileSync(join(root, 'content', file), 'utf8')
const claims = parse(text('claims.yaml')) as { id: string, figures?: Record<string, { value?: number, unit?: string, date?: string }> }[]
const releases = parse(text('releases.yaml')) as { model: string, maker: string, region: string, claim: string, figure: string }[]
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
        return { ref: mark.dataset.figure!, start: x, end: x + width, x: x + width / 2, y: y + height / 2, bar: mark.matches('.chart-bar'), hollow: [...mark.parentElement!.querySelectorAll('.hole')].some(hole => getComputedStyle(hole).fill === ground) }
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

/** The oldest and the newest release of each region: all that the timeline has room to name. */
const ends = Object.values(Object.groupBy(releases, ({ region }) => region)).flatMap((own) => {
  const dated = own!.map(({ claim, figure }) => `${claim}.${figure}`).toSorted((a, b) => placeOf(a) - placeOf(b))
  return [dated[0]!, dated.at(-1)!]
})

/** What a chart names, where that is not all that it draws; R1's bar is named by its sum. */
const named: Record<string, string[]> = {
  CostChart: expected.CostChart!.filter(ref => ref !== 'r1-training-cost.total').concat('v3-gpu-hours.cost', 'r1-training-cost.cost'),
  LicenceMixChart: [...expected.LicenceMixChart!, 'licence-mix-2026.china-permissive'],
  ReleaseTimeline: ends,
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
    const labelled = labels.map(label => label.ref)
    for (const ref of named[name] ?? refs)
      expect.soft(labelled, 'labelled').toContain(ref)
    if (name === 'ReleaseTimeline')
      expect(labelled.toSorted(), 'nothing else is labelled').toEqual(named.ReleaseTimeline!.toSorted())
  })
}

test('the timeline is hollow where the day is not known, and full where it is', async ({ page, site }) => {
  const slide = deck.find(({ content }) => content.includes('<ReleaseTimeline'))!
  await openSlide(page, site, slide.no)
  const { marks } = await read(slideOf(page, slide.no).locator('.chart').getByRole('img'))
  for (const { ref, hollow } of marks)
    expect.soft(hollow, ref).toBe(written(ref).date!.length !== '2025-07-11'.length)
})

test('the timeline counts the organisations of each region up to the end of 2024 and up to its own end, and its table names all', async ({ page, site }) => {
  const slide = deck.find(({ content }) => content.includes('<ReleaseTimeline'))!
  await openSlide(page, site, slide.no)
  const chart = slideOf(page, slide.no).locator('.chart')
  const makers = (region: string, before: number) => new Set(releases.filter(r => r.region === region && placeOf(`${r.claim}.${r.figure}`) < before).map(({ maker }) => maker)).size
  const counts = ['china', 'us', 'europe'].flatMap(region => [Date.UTC(2025, 0, 1), Infinity].map(before => `${makers(region, before)}`))
  expect((await chart.locator('svg .figure').allTextContents()).map(words => words.trim())).toEqual(counts)
  const rows = await chart.locator('tbody tr').evaluateAll(all => all.map(row => [...row.children].map(cell => cell.textContent!.trim())))
  expect(rows.map(([model, maker]) => `${model} ${maker}`).toSorted()).toEqual(releases.map(({ model, maker }) => `${model} ${maker}`).toSorted())
})

const systems = csvParse(text('openness.csv'))
const items = systems.columns.slice(systems.columns.indexOf('releasedate') + 1, systems.columns.indexOf('n_open'))

/** What a picture of the index grades, by system and item, as the marks look. */
function gradesOf(picture: Locator): Promise<Record<string, Record<string, string>>> {
  return picture.evaluate(root => Object.fromEntries([...root.querySelectorAll<SVGElement>('[data-system]')].map(row => [
    row.dataset.system!,
    Object.fromEntries([...row.querySelectorAll<SVGElement>('[data-item]')].map((mark) => {
      const { fill, stroke } = getComputedStyle(mark.querySelector('circle')!)
      return [mark.dataset.item!, mark.querySelector('path') ? 'partial' : fill === stroke ? 'open' : 'closed']
    })),
  ])))
}

const asWritten = (files: string[], shown: string[]) => Object.fromEntries(systems.filter(({ file }) => files.includes(file!)).map(system => [system.file, Object.fromEntries(shown.map(item => [item, system[item]]))]))

test('the matrix grades what it shows as the index does, full, half and hollow, and its table holds all of it', async ({ page, site }) => {
  const slide = deck.find(({ content }) => content.includes('<OpennessMatrix'))!
  await openSlide(page, site, slide.no)
  const chart = slideOf(page, slide.no).locator('.chart')
  const shown = await gradesOf(chart.getByRole('img'))
  expect(shown).toEqual(asWritten(
    ['Qwen.yaml', 'GLM.yaml', 'Minimax.yaml', 'Mistral.yaml', 'GPT-OSS.yaml', 'Grok.yaml', 'OLMo.yaml', 'Apertus.yaml'],
    ['datasources_basemodel', 'datasources_endmodel', 'weights_endmodel', 'trainingcode', 'licenses'],
  ))
  // What is said of the rest is true of each.
  const rest = systems.filter(({ file }) => !(file! in shown))
  expect(rest.filter(system => system.datasources_basemodel !== 'closed' || system.datasources_endmodel !== 'closed')).toEqual([])
  await expect(chart.getByRole('img')).toContainText(new RegExp(`残る${rest.length}つも.*非公開`, 's'))

  const words: Record<string, string> = { open: '公開', partial: '一部', closed: '非公開' }
  const rows = await chart.locator('tbody tr').evaluateAll(all => all.map(row => [...row.children].map(cell => cell.textContent!.trim())))
  expect(rows).toEqual(systems.map(system => [system.endmodel, ...items.map(item => words[system[item]!]), system.n_open]))
})

test('the whole table stands in the handout, as the index grades it', async ({ browser, site }) => {
  const page = await printedDocument(browser, site, 'handout')
  const chart = page.locator('.back-matter .chart').getByRole('img')
  expect(items).toHaveLength(12)
  expect(await gradesOf(chart)).toEqual(asWritten(systems.map(({ file }) => file!), items))
  const counts = await chart.locator('[data-system]').evaluateAll(rows => rows.map(row => row.querySelector('[data-count]')!.textContent!.trim()))
  expect(counts.toSorted()).toEqual(systems.map(system => system.n_open!).toSorted())
  for (const { model, maker } of releases)
    await expect.soft(page.locator('.back-matter [data-maker]', { hasText: maker }).getByText(model, { exact: true })).toHaveCount(1)
})
