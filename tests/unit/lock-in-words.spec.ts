import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { partOf } from '../../components/lock-in/bars.ts'
import { questionOf, trueAnswer } from '../../components/lock-in/bets.ts'
import { along, findingOf, reachOf, sandboxLevers, sliderOf, verdictOf } from '../../components/lock-in/levers.ts'
import { effectOf, outcomesOf } from '../../components/lock-in/sandbox.ts'
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
  // The cost of moving is there before anybody makes it less.
  expect(linkTo('http://x/#/29', {})).toBe('http://x/#/29?lab=0,0,2,0.5')
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
  expect(questionOf(findBet('switching'))).toBe('51人の差を覆す品質は、好みの差の')
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
  expect(said('kappa', 'lab', [0, 0.3, 1])).toEqual(['まったくつながらない', '30%つながる', 'すべてつながる'])
  expect(said('kappa', 'sandbox', [0, 0.3, 1])).toEqual(['0%', '30%', '100%'])
  expect(said('sigma', 'sandbox', [0, 2.5])).toEqual(['0.0', '2.5'])
  expect(said('p', 'sandbox', [0.4, 0.57])).toEqual(['40%', '57%'])
  expect(said('lead', 'lab', [11])).toEqual(['11人'])
  expect(findingOf('headStart', { headStart: 5 })).toBe('それでも、Bの勝ちが27%。')
  expect(findingOf('headStart', { headStart: 0 })).toBe('同時に始めれば、五分と五分。')
  expect(findingOf('kappa', { kappa: 0.5 })).toBe('線は、21人の差まで遠のく。')
  expect(findingOf('kappa', { kappa: 1 })).toBe('固まる線が、消えた。')
  // 1 / (1 − κ) = 10: barriers at ±101, 101² arrivals; the cap leaves some undecided.
  expect(findingOf('kappa', { kappa: 0.9 })).toBe('10,000人来ても、38%がまだ決まらない。')
  expect(findingOf('lead', { lead: 51, sigma: 0 })).toBe('それで、やっと一人が動く。')
})

test('a verdict stands beside what it was before, and asks before anybody knows', () => {
  expect([undefined, { headStart: 0 }, { headStart: 5 }, { headStart: 10 }].map(settings => verdictOf('headStart', settings)))
    .toEqual(['Aの勝率 50% → ？', 'Aの勝率 50%', 'Aの勝率 50% → 73%', 'Aの勝率 50% → 95%'])
  // 11², 21², 101².
  expect([undefined, { kappa: 0 }, { kappa: 0.5 }, { kappa: 0.9 }, { kappa: 1 }].map(settings => verdictOf('kappa', settings)))
    .toEqual(['固まるまで平均121人 → ？', '平均121人で固まる', '平均121人 → 441人', '平均121人 → 10,201人', 'どちらにも、固まらない'])
  expect([undefined, { lead: 51, sigma: 0 }, { lead: 51, sigma: 2 }].map(settings => verdictOf('lead', settings)))
    .toEqual(['11人差で0.1倍、51人差で？', '好みの差の0.1倍 → 4.1倍', '好みの差の0.1倍 → 6.1倍'])
})

test('what favours A lies to the left of its slider, and what has no side grows to the right', () => {
  expect([-10, 0, 10].map(value => along(sliderOf('headStart', 'sandbox'), value))).toEqual([1, 0.5, 0])
  expect([0, 0.5, 1].map(value => along(sliderOf('kappa', 'lab'), value))).toEqual([0, 0.5, 1])
  expect([0, 5, 10].map(value => along(sliderOf('headStart', 'lab'), value))).toEqual([1, 0.5, 0])
})

test('a road reaches beyond every wall that its lever moves within sight, and the start keeps inside', () => {
  // Walls stand at 11 under a head start, and go from 11 to 51 before they leave.
  expect(reachOf('headStart')).toBeGreaterThan(11)
  expect(reachOf('headStart')).toBeLessThan(16)
  expect(reachOf('kappa')).toBeGreaterThan(51)
  expect(reachOf('kappa')).toBeLessThan(101)
})

test('a lever of the sandbox says what it does; several at once are asked to be one', () => {
  const start = { headStart: 0, kappa: 0, sigma: 2, p: 0.5 }
  const said = (settings: object) => effectOf({ ...start, ...settings })
  expect(said({})).toBe('どれか一つだけ、動かしてみる。')
  expect(said({ p: 0.55 })).toBe('どれか一つだけ、動かしてみる。')
  expect(said({ headStart: 3 })).toBe('Aが勝ちに近づく。移りにくさは同じ。')
  expect(said({ headStart: -3 })).toBe('Bが勝ちに近づく。移りにくさは同じ。')
  expect(said({ kappa: 0.5 })).toBe('固まるまで長くなり、移りやすくなる。')
  expect(said({ kappa: 1 })).toBe('線が消えた。どちらにも固まらない。')
  expect(said({ sigma: 0.5 })).toBe('固まり方は同じ。あとから、移りやすい。')
  expect(said({ sigma: 3 })).toBe('固まり方は同じ。あとから、移りにくい。')
  expect(said({ headStart: 3, kappa: 0.5 })).toBe('いくつも動いている。一つなら、どれか。')
})

test('what the sandbox comes to stands beside what it would with every lever let go, under the same condition', () => {
  const came = (settings: object) => outcomesOf({ headStart: 0, kappa: 0, sigma: 2, p: 0.5, ...settings }).map(({ before, now }) => [before, now])
  // By hand: (3 + 11) / 22 and 14 · 8; 21² and 0.05 · 51 − 1 + 2; 0.1 · 51 − 1 + 0.5; where all count alike, only tastes are left.
  expect(came({ headStart: 3 })).toEqual([['50%', '64%'], ['121人', '112人'], ['6.1', '6.1']])
  expect(came({ kappa: 0.5 })).toEqual([['50%', '50%'], ['121人', '441人'], ['6.1', '3.6']])
  expect(came({ sigma: 0.5 })).toEqual([['50%', '50%'], ['121人', '121人'], ['6.1', '4.6']])
  expect(came({ kappa: 1, sigma: 0 })).toEqual([['50%', '—'], ['121人', '終わりなし'], ['6.1', '要らない']])
  // The levers stand where they start: a condition alone changes nothing.
  expect(came({ p: 0.55 }).every(([before, now]) => before === now)).toBe(true)
})

test('a part of many histories is made of the first of each camp, and the whole is the whole', () => {
  const tally = { runs: 10, won: { A: [1, 2, 3, 4], B: [5, 6] }, undecided: 4 }
  expect(partOf(tally, 0)).toEqual({ runs: 0, won: { A: [], B: [] }, undecided: 0 })
  expect(partOf(tally, 0.5)).toEqual({ runs: 5, won: { A: [1, 2], B: [5] }, undecided: 2 })
  expect(partOf(tally, 1)).toEqual(tally)
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
