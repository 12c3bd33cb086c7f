import { expect, test } from '@playwright/test'
import { listed, roundShare, tenThousands } from '../../components/charts/format.ts'
import { pile, spread } from '../../components/charts/labels.ts'
import { groupSystems, modelName, showSystems } from '../../components/charts/openness.ts'
import { datedReleases, makersBefore } from '../../components/charts/releases.ts'
import { momentOf, monthEnd, yearEnd, yearsBetween } from '../../components/charts/time.ts'
import { findFigure, findQuantity, findSeries, sayPeriod, sayTime, sayValue } from '../../content/figures.ts'
import { records } from '../../content/index.ts'

const date = (text: string) => new Date(text)

test('a day stands where it is, a month and a pair of months in their middle', () => {
  expect(momentOf('2025-07-11')).toEqual({ at: date('2025-07-11'), exact: true })
  expect(momentOf('2026-02')).toEqual({ at: date('2026-02-15'), exact: false })
  expect(momentOf('2025-11/2025-12')).toEqual({ at: date('2025-12-01T12:00:00Z'), exact: false })
})

test('an axis has its years and ends with a month', () => {
  expect(yearsBetween(date('2023-02-24'), date('2025-01-01'))).toEqual([2023, 2024, 2025].map(year => date(`${year}-01-01`)))
  expect(monthEnd(date('2025-12-03'))).toEqual(date('2026-01-01'))
  expect(yearEnd(date('2024-12-26'))).toEqual(date('2025-01-01'))
})

test('figures are said with their unit, and in the units of the language', () => {
  const said = (claim: string, name: string) => sayValue(findFigure(claim, name))
  expect(said('hf-share-2025', 'china')).toBe('17.1%')
  expect(said('atom-cumulative', 'china')).toBe('11.5億回')
  expect(said('v3-gpu-hours', 'total')).toBe('278.8万GPU時間')
  expect(said('climate-2014', 'us-cut')).toBe('26〜28%')
  expect(said('rel-kimi-k2', 'total')).toBe('1兆パラメータ')
  expect(said('eu-art51', 'threshold')).toBe('10の25乗FLOP')
  expect(said('rel-kimi-k2', 'date')).toBe('2025年7月11日')
})

test('times are said in Japanese, and no year twice', () => {
  expect(['../2022', '2025', '2025-11/2025-12', '2024-08/2025-08', '2026-01/2026-08'].map(sayTime))
    .toEqual(['〜2022年', '2025年', '2025年11〜12月', '2024年8月〜2025年8月', '2026年1〜8月'])
  expect(sayPeriod(findFigure('hf-share-2025', 'china'))).toBe('2024年8月〜2025年8月')
  expect(sayPeriod(findFigure('capex-2025', 'us'))).toBe('2025年')
})

test('a figure that is not there is an error that says where to look', () => {
  expect(() => findFigure('hf-share-2025', 'chna')).toThrow('content/claims.yaml の「hf-share-2025」に「chna」という数はありません。')
  expect(() => findQuantity('rel-kimi-k2', 'date')).toThrow('一つの数ではありません')
  expect(() => findSeries('disclosure-trend', '公開')).toThrow('subject の綴り')
})

test('what is worked out says so, and hours keep one digit', () => {
  expect(roundShare(67.1)).toBe('約67%')
  expect([2_664_000, 119_000, 5000].map(tenThousands)).toEqual(['266.4万', '11.9万', '0.5万'])
  expect(listed(['開示1%', '非開示2%'])).toBe('開示1%、非開示2%')
})

test('marks that would lie on each other are heaped, as low as they go', () => {
  expect(pile([0, 5, 8, 30, 31], 10)).toEqual([0, 1, 2, 0, 1])
  expect(pile([0, 9, 10, 19], 10)).toEqual([0, 1, 0, 1])
  expect(pile([], 10)).toEqual([])
})

test('labels that are too near move apart evenly, others stay', () => {
  expect(spread([100, 90], 46)).toEqual([118, 72])
  expect(spread([90, 100], 46)).toEqual([72, 118])
  expect(spread([0, 100], 46)).toEqual([0, 100])
})

test('every system of the index stands in one group, under a name with its version', () => {
  const groups = groupSystems(records('openness'))
  expect(groups.map(group => group.systems.map(modelName))).toEqual([
    ['Qwen3.5', 'DeepSeek-R1', 'DeepSeek-V3.2', 'Kimi K2.5', 'GLM-5', 'MiniMax-M2.5', 'Yi-1.5', 'Hunyuan'],
    ['Llama 4', 'gpt-oss', 'Gemma-3', 'Mistral Large 3', 'Grok 2'],
    ['Olmo 3.1', 'Apertus'],
  ])
})

test('the matrix shows all with open data and the newest of the others, and leaves out none that is unlike them', () => {
  const { groups, rest } = showSystems(records('openness'), 3)
  expect(groups.map(group => group.systems.map(modelName))).toEqual([
    ['Qwen3.5', 'GLM-5', 'MiniMax-M2.5'],
    ['Mistral Large 3', 'gpt-oss', 'Grok 2'],
    ['Olmo 3.1', 'Apertus'],
  ])
  expect(groups.map(({ name }) => name.join(''))).toEqual(['中国の新しい3つ', '米国と欧州新しい3つ', 'データも公開'])
  expect(rest.map(modelName)).toEqual(['DeepSeek-R1', 'DeepSeek-V3.2', 'Kimi K2.5', 'Yi-1.5', 'Hunyuan', 'Llama 4', 'Gemma-3'])
  // The choice is the newest by month, and no two that are of one month fall on both sides of it.
  for (const region of [true, false]) {
    const of = (systems: typeof rest) => systems.filter(system => (system.region === 'china') === region && system.datasources_basemodel !== 'open').map(({ releasedate }) => releasedate)
    expect(of(rest).toSorted().at(-1)! < of(groups.flatMap(group => group.systems)).toSorted()[0]!).toBe(true)
  }
})

test('the timeline takes every dated release of the fact base, by a name that its claim uses', () => {
  const claims = records('claims').filter(({ id }) => id.startsWith('rel-'))
  const releases = records('releases')
  expect([...new Set(releases.map(({ claim }) => claim))].sort()).toEqual(claims.map(({ id }) => id).sort())
  for (const { model, claim: id } of releases) {
    const claim = claims.find(claim => claim.id === id)!
    expect.soft(`${claim.claim_ja} ${claim.claim_en}`, id).toContain(model)
  }
})

test('releases stand in the order of their dates', () => {
  const releases = datedReleases()
  expect(releases.at(0)).toMatchObject({ name: 'LLaMA', when: '2023年2月24日', exact: true })
  expect(releases.at(-1)).toMatchObject({ name: 'Kimi K3', when: '2026年7月27日' })
  expect(releases.find(({ name }) => name === 'DeepSeek-V3.2')).toMatchObject({ when: '2025年11〜12月', exact: false })
})

test('the first of each organisation is told from those that follow, and organisations are counted once', () => {
  const releases = datedReleases()
  expect(releases.filter(({ first }) => first).map(({ name }) => name)).toEqual(['LLaMA', 'Mistral 7B', 'Yi', 'Qwen1.5', 'DeepSeek-V3', 'MiniMax-Text-01', 'ERNIE 4.5', 'Kimi K2', 'GLM-4.5', 'gpt-oss', 'Olmo 3.1'])
  const china = releases.filter(({ region }) => region === 'china')
  expect([date('2025-01-01'), date('2026-08-01')].map(moment => makersBefore(china, moment))).toEqual([3, 7])
})
