import { expect, test } from '@playwright/test'
import { records } from '../../content/index.ts'
import { datesIn } from '../../rules/numbers/dates.ts'
import { numeralsIn } from '../../rules/numbers/numerals.ts'
import { saidIn } from '../../rules/numbers/said.ts'

const counters = records('counters')

for (const [text, amounts] of [
  ['中国17.1%、米国15.8%', [[17.1], [15.8]]],
  ['17.1%', [[17.1]]],
  ['278.8万GPU時間で557.6万ドル', [[2_788_000], [5_576_000]]],
  ['1,509件と85万1千モデル、22億回', [[1509], [851_000], [2_200_000_000]]],
  ['二十社、五十一人、千回、一万回', [[20], [51], [1000], [10_000]]],
  ['58〜61か国、1〜2万件', [[58, 61], [10_000, 20_000]]],
  ['8割、七割、4分の1、10の25乗', [[8], [7], [0.25], [1e25]]],
  ['この15のうち、十三の札', [[15], [13]]],
  ['R1とGPT-5.2、Llama 4、01.AI、CC BY 4.0、FAccT 2024、H200、主題2', []],
  ['Qwen 20.45億回', [[2_045_000_000]]],
  ['一般に、一緒に、万一、数年後、百度、第三者', []],
] as [string, number[][]][]) {
  test(`「${text}」 is read`, () => {
    expect(saidIn(text, counters).map(said => 'amounts' in said && said.amounts)).toEqual(amounts)
  })
}

test('what is rounded says so', () => {
  const rough = (text: string) => numeralsIn(text, counters.map(({ word }) => word)).map(said => said.rough)
  expect(rough('約60か国、60か国、7億人を超える、三割近く')).toEqual([true, false, true, true])
})

for (const [text, ends] of [
  ['2025年7月11日に', [['2025-07-11']]],
  ['二〇二六年八月の', [['2026-08']]],
  ['2026年1〜8月、2024年8月〜2025年8月', [['2026-01', '2026-08'], ['2024-08', '2025-08']]],
  ['2024年末、同年9月', [['2024'], ['--09']]],
  ['三年足らず', []],
] as [string, string[][]][]) {
  test(`the dates of 「${text}」 are read`, () => {
    expect(datesIn(text).map(said => said.ends)).toEqual(ends)
  })
}
