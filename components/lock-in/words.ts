import type { Barriers, Camp, Run, Tally } from '../../snippets/lock-in.ts'

/** What the explorables say, as text alternatives and as results read aloud. Pure. */

export function percent(share: number): string {
  return `${Math.round(share * 100)}%`
}

export function people(count: number): string {
  return Number.isFinite(count) ? `${Math.round(count)}人` : '終わりなし'
}

export function describeBarriers({ lower, upper }: Barriers): string {
  return Number.isFinite(upper - lower)
    ? `Aが${upper}人先行すると次からはみんなA、Bが${-lower}人先行すると次からはみんなB。`
    : '壁はない。どちらにも固まらない。'
}

export function describeRuns(runs: Run[], limits: Barriers): string {
  const ends = runs.map(({ winner, arrivals }, i) =>
    `${runs.length > 1 ? `${i + 1}本めは` : ''}${winner ? `${arrivals}人めで${winner}に固まった` : `${arrivals}人来ても決まらなかった`}。`)
  return `折れ線グラフ。${describeBarriers(limits)}${ends.join('')}`
}

export function describeTally({ runs, wins, arrivals }: Tally, theory: number | undefined): string {
  if (!runs)
    return 'まだ回していない。'
  const mean = arrivals.reduce((sum, x) => sum + x, 0) / arrivals.length
  return `${runs.toLocaleString('ja')}回のうち、Aが勝ったのは${percent(wins.A / runs)}${theory === undefined ? '' : `(理論では${percent(theory)})`}。決まるまでに来た人は、ならして${people(mean)}。`
}

/** The range of arrivals that a bet names. Upper ends are inclusive. */
export const arrivalRanges = [
  { id: 'few', label: '30人まで', most: 30 },
  { id: 'some', label: '31〜90人', most: 90 },
  { id: 'many', label: '91〜200人', most: 200 },
  { id: 'most', label: 'もっと', most: Infinity },
]

export function rangeOf(arrivals: number): string {
  return arrivalRanges.find(range => arrivals <= range.most)!.id
}

export const campName: Record<Camp, string> = { A: 'Aの庭', B: 'Bの庭' }
