import { expect, test } from '@playwright/test'
import { listed, percent, tenThousands } from '../../components/charts/format.ts'
import { flagLevels, flyFlags, spread, twoLines, widthOf } from '../../components/charts/labels.ts'
import { groupSystems, modelName } from '../../components/charts/openness-groups.ts'
import { datedReleases, releaseClaims } from '../../components/charts/releases.ts'
import { momentOf, monthEnd, periodName, spanName, yearsBetween } from '../../components/charts/time.ts'
import { records } from '../../content/index.ts'
import { opennessItems } from '../../content/openness-items.ts'
import { say } from '../../content/say.ts'

const day = 24 * 60 * 60 * 1000

test('a day stands where it is, a month and a pair of months in their middle', () => {
  expect(momentOf('2025-07-11')).toEqual({ at: Date.UTC(2025, 6, 11), exact: true })
  expect(momentOf('2026-02')).toEqual({ at: Date.UTC(2026, 1, 15), exact: false })
  expect(momentOf('2025-11/12')).toEqual({ at: Date.UTC(2025, 10, 1) + 30.5 * day, exact: false })
  expect(() => momentOf('2025')).toThrow('日付として読めません')
})

test('an axis has its years and ends with a month', () => {
  expect(yearsBetween(Date.UTC(2023, 1, 24), Date.UTC(2025, 0, 1))).toEqual([2023, 2024, 2025].map(year => Date.UTC(year, 0)))
  expect(monthEnd(Date.UTC(2025, 11, 3))).toBe(Date.UTC(2026, 0, 1))
})

test('periods and spans are said in Japanese', () => {
  expect(['<=2022', '2025'].map(periodName)).toEqual(['〜2022年', '2025年'])
  expect(spanName('2024-08/2025-08')).toBe('2024年8月〜2025年8月')
  expect(spanName('2026-01/2026-08')).toBe('2026年1〜8月')
})

test('numbers keep the digits of their source', () => {
  expect([79.3, 4].map(percent)).toEqual(['79.3%', '4%'])
  expect([2664, 119, 5, 147, 5576].map(tenThousands)).toEqual(['266.4万', '11.9万', '0.5万', '14.7万', '557.6万'])
  expect(listed([['開示', '1%'], ['非開示', '2%']])).toBe('開示1%、非開示2%')
})

test('what stands under a flag flies lower', () => {
  expect(flagLevels([{ x: 0, width: 100 }, { x: 50, width: 20 }, { x: 200, width: 50 }], 10)).toEqual([1, 0, 0])
  expect(flagLevels([{ x: 0, width: 100 }, { x: 0, width: 100 }], 10)).toEqual([1, 0])
})

test('flags fly to the left where that keeps them low, and never over the edge', () => {
  const flags = [{ x: 150, width: 90 }, { x: 155, width: 90 }, { x: 160, width: 90 }]
  expect(flyFlags(flags, 0).map(({ side }) => side)).toContain('left')
  expect(Math.max(...flyFlags(flags, 0).map(({ level }) => level))).toBe(1)
  expect(flyFlags(flags, 100).map(({ side }) => side)).toEqual(['right', 'right', 'right'])
})

test('labels that are too near move apart evenly, others stay', () => {
  expect(spread([100, 90], 46)).toEqual([118, 72])
  expect(spread([90, 100], 46)).toEqual([72, 118])
  expect(spread([0, 100], 46)).toEqual([0, 100])
})

test('a width is known before the text is drawn', () => {
  expect(widthOf('公開', 20)).toBe(40)
  expect(widthOf('Kimi', 20)).toBeLessThan(widthOf('GLM5', 20))
})

test('the names of the items break in two where a reader would', () => {
  expect(opennessItems.map(item => twoLines(say(`openness.${item}`)).join('|'))).toEqual([
    '事前学習|データ',
    '調整|データ',
    '土台の|重み',
    '最終の|重み',
    '学習|コード',
    'コードの|説明',
    '構造の|説明',
    '査読前|論文',
    '査読|論文',
    'モデル|カード',
    'データの|説明書',
    '利用|許諾',
  ])
})

test('every system of the index stands in one group, under a name with its version', () => {
  const systems = records('openness')
  const groups = groupSystems(systems)
  expect(groups.flatMap(group => group.systems).toSorted()).toHaveLength(systems.length)
  expect(groups.map(group => group.systems.map(modelName))).toEqual([
    ['Qwen3.5', 'DeepSeek R1', 'DeepSeek V3.2', 'Kimi K2.5', 'GLM-5', 'Minimax-M2.5', 'Yi-1.5', 'Hunyuan'],
    ['Llama 4', 'GPT OSS', 'Gemma-3', 'Mistral Large 3', 'Grok 2'],
    ['Olmo-3.1', 'Apertus'],
  ])
})

test('the timeline takes every dated release of the fact base, by a name that its claim uses', () => {
  const claims = records('claims').filter(({ id }) => id.startsWith('rel-'))
  expect([...new Set(releaseClaims.map(([claim]) => claim))].sort()).toEqual(claims.map(({ id }) => id).sort())
  for (const [id, key, name] of releaseClaims) {
    const claim = claims.find(claim => claim.id === id)!
    expect.soft(key === 'as_of' ? claim.as_of : claim.figure?.[key], `${id} ${key}`).toMatch(/^\d{4}-\d{2}/)
    expect.soft(`${claim.claim_ja} ${claim.claim_en}`, id).toContain(name)
  }
})

test('a release between two months says so', () => {
  const releases = datedReleases((_, key) => key === 'date' ? '2025-07-11' : '2025-11/12')
  expect([...new Set(releases.map(({ when, exact }) => `${when} ${exact}`))]).toEqual(['2025年7月11日 true', '2025年11〜12月 false'])
})
