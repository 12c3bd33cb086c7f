import { expect, test } from '@playwright/test'
import { levers, trueAnswer } from '../../components/lock-in/levers.ts'
import { initialSettings, linkTo, readSettings, writeSettings } from '../../components/lock-in/settings-link.ts'
import { arrivalRanges, describeRuns, rangeOf } from '../../components/lock-in/words.ts'
import { barriers, even, run } from '../../snippets/lock-in.ts'

test('settings survive the way through an address', () => {
  const settings = { headStart: -3, kappa: 0.4, sigma: 1.5, p: 0.52 }
  expect(readSettings(`http://x/#/29?clicks=1&${writeSettings(settings)}`)).toEqual(settings)
  expect(readSettings('http://x/#/29')).toBeUndefined()
})

test('an address with impossible settings is not used', () => {
  for (const bad of ['lab=1', 'lab=99,0,0,0.5', 'lab=0.5,0,0,0.5', 'lab=0,2,0,0.5', 'lab=a,b,c,d'])
    expect(readSettings(`http://x/?${bad}`)).toBeUndefined()
})

test('a link replaces the settings that the address held', () => {
  expect(linkTo('http://x/#/29', initialSettings)).toBe('http://x/#/29?lab=0,0,0,0.5')
  expect(linkTo('http://x/#/29?lab=5,0.5,1,0.5', initialSettings)).toBe('http://x/#/29?lab=0,0,0,0.5')
  expect(linkTo('http://x/#/29?clicks=1&lab=5,0.5,1,0.5', initialSettings)).toBe('http://x/#/29?clicks=1&lab=0,0,0,0.5')
})

test('the bets of the levers have the answers that the model gives', () => {
  expect(trueAnswer(levers.headStart)).toBe('seven')
  expect(trueAnswer(levers.kappa)).toBe('four')
})

test('the ranges of a bet meet without a gap', () => {
  expect([1, 30, 31, 90, 91, 200, 201, 5000].map(rangeOf)).toEqual(['few', 'few', 'some', 'some', 'many', 'many', 'most', 'most'])
  expect(arrivalRanges.map(({ most }) => most)).toEqual([30, 90, 200, Infinity])
})

test('a chart says the barriers and each outcome', () => {
  expect(describeRuns([run(even, 122)], barriers(even))).toBe('折れ線グラフ。Aが11人先行すると次からはみんなA、Bが11人先行すると次からはみんなB。123人めでBに固まった。')
})
