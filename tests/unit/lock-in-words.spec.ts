import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { questionOf, trueAnswer } from '../../components/lock-in/bets.ts'
import { findingOf, sandboxLevers, sliderOf } from '../../components/lock-in/levers.ts'
import { linkTo, readSettings, writeSettings } from '../../components/lock-in/settings-link.ts'
import { describeRuns, describeTally, people, share, tenths } from '../../components/lock-in/words.ts'
import { findBet, records } from '../../content/index.ts'
import { parseTable } from '../../content/read.node.ts'
import { root } from '../../slidev/project.ts'
import { barriers, even, run } from '../../snippets/lock-in.ts'

test('a link holds the settings of the sandbox in its order', () => {
  const settings = { headStart: -3, kappa: 0.4, sigma: 1.5, p: 0.52 }
  expect(sandboxLevers()).toEqual(['headStart', 'kappa', 'sigma', 'p'])
  expect(writeSettings(settings)).toBe('lab=-3,0.4,1.5,0.52')
  expect(readSettings('http://x/#/29?clicks=1&lab=-3,0.4,1.5,0.52')).toEqual(settings)
  expect(readSettings('http://x/#/29?clicks=1&lab=-3%2C0.4%2C1.5%2C0.52')).toEqual(settings)
  expect(readSettings('http://x/#/29')).toBeUndefined()
})

for (const [lever, inside, outside] of [
  ['先行の助成', ['-10,0,0,0.5', '10,0,0,0.5'], ['-11,0,0,0.5', '11,0,0,0.5', '0.5,0,0,0.5']],
  ['相互運用性', ['0,0,0,0.5', '0,1,0,0.5'], ['0,-0.1,0,0.5', '0,1.1,0,0.5', '0,0.37,0,0.5']],
  ['乗り換え費用', ['0,0,0,0.5', '0,0,3,0.5'], ['0,0,-0.5,0.5', '0,0,3.5,0.5', '0,0,1.2,0.5']],
  ['Aが好きな人', ['0,0,0,0.4', '0,0,0,0.6'], ['0,0,0,0.39', '0,0,0,0.61', '0,0,0,0.555']],
] as const) {
  test(`a link may set ${lever} to both ends of its range and no further`, () => {
    for (const good of inside)
      expect(Object.values(readSettings(`http://x/?lab=${good}`) ?? {}), good).toEqual(good.split(',').map(Number))
    for (const bad of outside)
      expect(readSettings(`http://x/?lab=${bad}`), bad).toBeUndefined()
  })
}

test('an address that holds no settings is not used', () => {
  for (const bad of ['lab=1', 'lab=0,0,0,0.5,0', 'lab=a,b,c,d', 'lab=,,,', 'lab=0,0,,0.5', 'lab=%E0%A4%A', 'lab=Infinity,0,0,0.5', 'slab=0,0,0,0.5'])
    expect(readSettings(`http://x/?${bad}`), bad).toBeUndefined()
})

test('a link replaces the settings that the address held', () => {
  const start = { headStart: 0, kappa: 0, sigma: 0, p: 0.5 }
  expect(linkTo('http://x/#/29', start)).toBe('http://x/#/29?lab=0,0,0,0.5')
  expect(linkTo('http://x/#/29', {})).toBe('http://x/#/29?lab=0,0,0,0.5')
  expect(linkTo('http://x/#/29?lab=5,0.5,1,0.5', start)).toBe('http://x/#/29?lab=0,0,0,0.5')
  expect(linkTo('http://x/#/29?clicks=1&lab=5,0.5,1,0.5', start)).toBe('http://x/#/29?clicks=1&lab=0,0,0,0.5')
})

test('a bet on a lever asks about its trial and has the answer that the model gives', () => {
  // By hand: 16/22 for five ahead; 21²/11² = 3.6 times the arrivals; 0.1 · 51 − 1 = 4.1 with a taste of 1.
  expect(records('bets').filter(({ lever }) => lever).map(bet => [bet.id, trueAnswer(bet)])).toEqual([
    ['head-start', 'seven'],
    ['interoperability', 'four'],
    ['switching', 'four'],
  ])
  expect(questionOf(findBet('head-start'))).toBe('Aが5人先に始めたら、Aの勝率は')
  expect(questionOf(findBet('switching'))).toBe('リードが51人。動くのに要る品質差は、好みの差の')
})

test('a bet on a run has no answer before it, and the one that the run gives after it', () => {
  const [winner, arrivals] = [findBet('winner'), findBet('arrivals')]
  expect(trueAnswer(winner)).toBeUndefined()
  expect(trueAnswer(winner, { winner: 'A', arrivals: 60, path: [] })).toBe('a')
  expect(trueAnswer(winner, { winner: 'B', arrivals: 60, path: [] })).toBe('b')
  expect(trueAnswer(winner, { winner: null, arrivals: 60, path: [] })).toBeUndefined()
  const spans = [1, 30, 31, 90, 91, 200, 201, 5000].map(arrived => trueAnswer(arrivals, { winner: 'A', arrivals: arrived, path: [] }))
  expect(spans).toEqual(['few', 'few', 'some', 'some', 'many', 'many', 'more', 'more'])
})

test('a lever says its value, and a lab what it does', () => {
  const said = (id: Parameters<typeof sliderOf>[0], place: 'lab' | 'sandbox', values: number[]) => values.map(sliderOf(id, place).say)
  expect(said('headStart', 'lab', [0, 5, 10])).toEqual(['同時に始める', 'Aが5人先行', 'Aが10人先行'])
  expect(said('headStart', 'sandbox', [-3, 0, 3])).toEqual(['Bに3人', 'なし', 'Aに3人'])
  expect(said('kappa', 'lab', [0, 0.3, 1])).toEqual(['まったく通じない', '30%通じる', 'すべて通じる'])
  expect(said('kappa', 'sandbox', [0, 0.3, 1])).toEqual(['0%', '30%', '100%'])
  expect(said('sigma', 'sandbox', [0, 2.5])).toEqual(['0.0', '2.5'])
  expect(said('p', 'sandbox', [0.4, 0.57])).toEqual(['40%', '57%'])
  expect(said('lead', 'lab', [11])).toEqual(['11人'])
  expect(findingOf('headStart', { headStart: 5 })).toBe('5人の先行で、Aの勝率は73%。勝ちに近づく。それでも、勝つとはかぎらない。')
  expect(findingOf('headStart', { headStart: 0 })).toBe('同時に始めれば、勝率は五分と五分。')
  expect(findingOf('kappa', { kappa: 0.5 })).toBe('21人の差がつくまで、固まらない。決まるまで、平均441人。')
  expect(findingOf('kappa', { kappa: 1 })).toBe('固まる線が消えた。どちらの庭にも、固まらない。')
  // 1 / (1 − κ) = 10: barriers at ±101, 101² arrivals; the cap leaves some undecided.
  expect(findingOf('kappa', { kappa: 0.9 })).toBe('101人の差がつくまで、固まらない。平均10,201人。10,000人来ても、38%はまだ決まらない。')
  expect(findingOf('lead', { lead: 51, sigma: 0 })).toBe('リード51人なら、Bの品質が4.1まさって、ようやく一人めが動く。')
})

test('numbers are rounded as they are read aloud', () => {
  expect([0, 0.724, 0.725, 1].map(share)).toEqual(['0%', '72%', '73%', '100%'])
  // What is not nothing is not 0%, what is not all is not 100%.
  expect([1e-9, 0.004, 0.996, 1 - 1e-9].map(share)).toEqual(['1%未満', '1%未満', '99%以上', '99%以上'])
  expect([120.6, 10_201, Infinity].map(people)).toEqual(['121人', '10,201人', '終わりなし'])
  expect([-0.04, -1e-12, 0, 0.05, -0.06].map(tenths)).toEqual(['0.0', '0.0', '0.0', '0.1', '-0.1'])
})

test('a chart says the barriers and each outcome', () => {
  expect(describeRuns([run(even, 122)], barriers(even))).toBe('上から下へ進む折れ線。左へ行くほどA、右へ行くほどBが多い。Aが11人先行すると次からはみんなA、Bが11人先行すると次からはみんなB。123人めでBに固まった。')
})

test('a tally says how many are undecided, and compares like with like', () => {
  const tally = { runs: 1000, won: { A: [400, 600], B: [500] }, undecided: 997 }
  const expected = { won: { A: 0.3, B: 0.3 }, undecided: 0.4, arrivals: 5000 }
  expect(describeTally(tally, expected)).toBe('1,000回のうち、Aの勝ちは1%未満、Bの勝ちは1%未満。理論では30%と30%。10,000人来ても決まらない回が99%以上。決まった回は、平均500人。')
})

const lever = `- id: p
  range: [0.4, 0.6]
  step: 0.01
  start: 0.5
  as: share
  sandbox:
    label: 人
    trial: 0.5
    say: {other: '{value}'}
`
const bet = `- id: one
  question: どれ
  measure: odds
  lever: headStart
  answers:
  - {id: a, label: 五分, value: 0.5}
  - {id: b, label: 7割, value: 0.7}
`
for (const [name, table, text, message] of [
  ['a lever that moves nothing known', 'levers', lever.replace('id: p', 'id: q'), 'levers.yaml:1 「id」が'],
  ['a range upside down', 'levers', lever.replace('[0.4, 0.6]', '[0.6, 0.4]'), 'levers.yaml:2 「range」が'],
  ['a start off the steps', 'levers', lever.replace('start: 0.5', 'start: 0.555'), 'levers.yaml:4 「start」が'],
  ['a trial out of range', 'levers', lever.replace('trial: 0.5', 'trial: 0.7'), 'levers.yaml:6 「sandbox」が'],
  ['a name that nobody fills in', 'levers', lever.replace('{value}', '{amount}'), 'levers.yaml:9 「sandbox.say.other」が'],
  ['a bet on a lever that nobody knows', 'bets', bet.replace('headStart', 'headstart'), 'bets.yaml:4 「lever」の「headstart」は content/levers.yaml にありません。「headStart」のことですか。'],
  ['an answer without a value', 'bets', bet.replace(', value: 0.7', ''), 'bets.yaml:5 「answers」が'],
  ['a bet on a run with what only a lever has', 'bets', bet.replace('  lever: headStart\n', '').replaceAll('value', 'most').replace(', most: 0.7', ''), 'bets.yaml:3 「measure」が'],
] as const) {
  test(`${name} is an error with file and line`, () => {
    expect(() => parseTable(table, text)).toThrow(message)
  })
}

test('the interlude says everything through content/', () => {
  const folder = join(root, 'components/lock-in')
  const code = readdirSync(folder).map(file => [file, readFileSync(join(folder, file), 'utf8')] as const)
  expect(code.filter(([, text]) => /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u.test(text)).map(([file]) => file)).toEqual([])
})
