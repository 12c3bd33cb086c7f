import type { SourceSlide } from '../../rules/deck.ts'
import type { Finding } from '../../rules/finding.ts'
import { expect, test } from '@playwright/test'
import { mergeFindings } from '../../rules/finding.ts'
import { applyWaivers } from '../../rules/waivers.ts'
import { annotations, reportLines } from '../../scripts/lib/report.ts'
import { deckOf } from '../deck-of.ts'

function slide(no: number, waive: { rule: string, until: string }[] = []) {
  return ({
    record: { no, title: `題${no}`, waive: waive.map(waiver => ({ why: '会場の都合です。', ...waiver })) },
    file: 'pages/a.md',
    start: no * 10,
  }) as unknown as SourceSlide
}

function finding(rule: string, no: number, more: Partial<Finding> = {}): Finding {
  return { rule, severity: 'error', editions: ['lecture'], slide: { no, title: `題${no}` }, file: 'pages/a.md', line: no * 10 + 2, problem: '長すぎます。縮めてください。', limit: '60字まで', ...more }
}

test('a waiver lets pass what its rule finds on its slide, and nothing else', () => {
  const [own, otherRule, otherSlide] = [finding('bubbles', 1), finding('pace', 1), finding('bubbles', 2)]
  const { counted, waived } = applyWaivers([own, otherRule, otherSlide], [slide(1, [{ rule: 'bubbles', until: '2027-01-31' }]), slide(2)], '2027-01-31')
  expect(counted).toEqual([otherRule, otherSlide])
  expect(waived).toMatchObject([{ findings: [own], expired: false }])
})

test('after its day a waiver lets nothing pass', () => {
  const own = finding('bubbles', 1)
  const { counted, waived } = applyWaivers([own], [slide(1, [{ rule: 'bubbles', until: '2027-01-31' }])], '2027-02-01')
  expect(counted).toEqual([own])
  expect(waived).toMatchObject([{ expired: true }])
})

test('a waiver until a month counts to its last day', () => {
  const expired = (today: string) => applyWaivers([], [slide(1, [{ rule: 'bubbles', until: '2027-01' }])], today).waived.map(({ expired }) => expired)
  expect([expired('2027-01-31'), expired('2027-02-01')]).toEqual([[false], [true]])
})

test('the report ends with what was waived, what is waived in vain or no more, and what did not run', () => {
  const slides = [slide(1, [{ rule: 'bubbles', until: '2027-01-31' }, { rule: 'pace', until: '2027-01-31' }, { rule: 'note', until: '2026-01-31' }])]
  const { counted, waived } = applyWaivers([finding('bubbles', 1), finding('note', 1)], slides, '2027-01-01')
  const lines = reportLines({ findings: counted, waived, notRun: [{ rules: ['overflow', 'contrast'], why: 'ブラウザーがありません' }] })
  expect(lines.at(-1)).toBe('調べなかった決まり: overflow、contrast（ブラウザーがありません）')
  expect(lines.slice(-4, -1)).toEqual([
    'pages/a.md:11 waive: bubbles（2027-01-31まで。会場の都合です。）— 1件を見送り',
    'pages/a.md:11 waive: pace（2027-01-31まで。会場の都合です。）— 見送るものがありません。消してください。',
    'pages/a.md:11 waive: note（2026-01-31まで。会場の都合です。）— 日が過ぎたので、もう効きません。直すか、日を改めてください。',
  ])
  // What counts stands before, under its slide, with its place and its remedy.
  expect(lines.slice(0, 3).join('\n')).toMatch(/1枚め 「題1」[\s\S]*pages\/a\.md:12 長すぎます。縮めてください。/)
})

test('a finding that editions share is told once, with all of them, in the order of the file', () => {
  const merged = mergeFindings([finding('pace', 3), finding('bubbles', 1, { editions: ['talk'] }), finding('bubbles', 1, { slide: { no: 4, title: '題1' } })])
  expect(merged.map(({ rule, editions }) => [rule, editions])).toEqual([['bubbles', ['talk', 'lecture']], ['pace', ['lecture']]])
})

test('a finding is shown beside its source, its line breaks and percents kept', () => {
  expect(annotations({ findings: [finding('facts', 1, { problem: '「50%」は\n違います。' })] })).toEqual(['::error file=pages/a.md,line=12,title=facts::「50%25」は%0A違います。'])
})

for (const [what, waiver, says] of [
  ['names no rule', '{rule: bubles, why: 会場の都合で縮められません。, until: 2027-01-31}', '「waive」の「bubles」という決まりはありません。「bubbles」のことですか。'],
  ['gives no reason', '{rule: bubbles, why: 急ぎ, until: 2027-01-31}', '理由を一文で書いてください。'],
  ['has no day', '{rule: bubbles, why: 会場の都合で縮められません。, until: いつか}', '2025、2025-12、2025-12-16 のように書いてください。'],
] as const) {
  test(`a waiver that ${what} is no waiver`, async () => {
    const deck = await deckOf(`---\nlayout: cover\nwaive: [${waiver}]\n---\n\n# 題`)
    if (deck instanceof Error)
      throw deck
    expect(deck.slides[0]!.unread).toMatchObject({ line: 2, problem: expect.stringContaining(says) })
    expect(deck.slides[0]!.record.waive).toEqual([])
  })
}
