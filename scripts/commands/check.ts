import type { Table } from '../../content/schema/index.ts'
import type { Rendered } from '../lib/check.ts'
import type { Given } from '../lib/options.ts'
import type { Report } from '../lib/report.ts'
import type { Usage } from '../lib/usage.ts'
import { Failure } from '../../content/failure.ts'
import { records } from '../../content/index.ts'
import { tables } from '../../content/schema/index.ts'
import { overdue } from '../../content/standing.ts'
import { usedClaims } from '../../content/usage.ts'
import { namedIn } from '../../markdown/named.ts'
import { measuredRules, rules } from '../../rules/index.ts'
import { check } from '../lib/check.ts'
import { editionOption, editionsIn } from '../lib/edition.ts'
import { interruptible } from '../lib/interruption.ts'
import { measureEditions } from '../lib/measure-editions.ts'
import { annotations, reportLines } from '../lib/report.ts'

type CheckOption = 'edition' | 'slide' | 'rule' | 'rendered' | 'json'

export const usage: Usage<CheckOption> = {
  command: 'npm run check',
  does: ['言葉とデータを調べ、どの版の数も事実と突き合わせる。', '使っていない事実と、見直す日を過ぎた事実も並べる。'],
  words: '版',
  options: {
    edition: editionOption(true),
    slide: { type: 'string', multiple: true, value: '番号', wrong: value => /^\d+$/.test(value) ? undefined : `「${value}」はスライドの番号ではありません。--slide 12 のように書いてください。`, does: 'このスライドだけ' },
    rule: { type: 'string', multiple: true, values: rules.map(({ id }) => id), value: '決まり', does: 'この決まりだけ' },
    rendered: { type: 'boolean', does: '組み立てて、どのクリックの画面も測る(数分)' },
    json: { type: 'boolean', does: '結果をJSONで出す' },
  },
}

/**
 * `npm run check`: reads the words and the data, and lists what is wrong, the claims that nothing uses and those that are due to
 * be looked at again.
 * @throws {Failure} when there is an error
 */
export default async function checkCommand(given: Given<CheckOption>) {
  for (const table of Object.keys(tables) as Table[])
    records(table)
  const named = given.list('rule')
  const slides = given.list('slide').map(Number)
  const onScreen = named.filter(id => measuredRules.some(rule => rule.id === id))
  if (onScreen.length && !given.has('rendered'))
    throw new Failure(`${onScreen.join('、')} は画面を測る決まりです。--rendered を付けて実行してください。`)
  const report = await check({ editions: editionsIn(given), rules: named, slides, ...given.has('rendered') && { rendered: measuring(slides, given.has('json')) } })
  if (given.has('json'))
    console.log(JSON.stringify({ findings: report.findings, waived: report.waived.map(({ waiver, slide, expired, findings }) => ({ ...waiver, file: slide.file, line: slide.start + 1, expired, findings: findings.length })), notRun: report.notRun }, undefined, 2))
  else
    tell(report)

  const errors = report.findings.filter(({ severity }) => severity === 'error').length
  if (errors)
    throw new Failure(`誤りが${errors}件あります。上の一覧を見て直してください。`)
}

function measuring(slides: number[], quiet: boolean): Rendered {
  return (decks, wanted) => interruptible(signal => measureEditions(decks, { slides, wanted, signal, quiet }))
}

function tell(report: Report) {
  reportLines(report).forEach(line => console.log(line))
  if (process.env.GITHUB_ACTIONS)
    annotations(report).forEach(line => console.log(line))
  if (!report.findings.length)
    console.log(`✓ ${report.slides.length}枚のスライドと content/ に、誤りはありません。`)
  tellClaims(report)
}

/** What is not wrong, and worth a look. */
function tellClaims({ slides }: Report) {
  const claims = records('claims')
  const used = usedClaims(claims, { terms: records('terms'), releases: records('releases') }, namedIn(slides))
  const unused = claims.filter(claim => !used.includes(claim))
  console.log(`  確かめた事実 ${claims.length}件のうち、どこにも使っていないもの ${unused.length}件:`)
  for (const { id } of unused)
    console.log(`  - ${id}`)

  const late = overdue(claims, new Date().toISOString().slice(0, 10))
  if (late.length)
    console.log(`  見直す日を過ぎた事実 ${late.length}件(確かめ直して、content/claims.yaml の recheck を先の日に書き換えてください):`)
  for (const { id, recheck } of late)
    console.log(`  - ${id}(${recheck})`)
}
