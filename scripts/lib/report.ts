import type { SourceSlide } from '../../rules/deck.ts'
import type { Finding } from '../../rules/finding.ts'
import type { Waived } from '../../rules/waivers.ts'
import { styleText } from 'node:util'

/** What a check found, and what it left out. */
export interface Report {
  findings: Finding[]
  waived: Waived[]
  /** Rules that did not run, and why not. */
  notRun: { rules: string[], why: string }[]
  /** Of the longest edition that was checked. */
  slides: SourceSlide[]
}

/** The report for a person: grouped by slide, plain where the output is no terminal. */
export function reportLines({ findings, waived, notRun }: Omit<Report, 'slides'>): string[] {
  const groups = Map.groupBy(findings, placeOf)
  return [
    ...[...groups].flatMap(([place, group]) => ['', styleText('bold', place), ...group.flatMap(findingLines)]),
    ...waived.map(({ waiver, slide, expired, findings }) => `${slide.file}:${slide.start + 1} waive: ${waiver.rule}（${waiver.until}まで。${waiver.why}）— ${
      expired ? '日が過ぎたので、もう効きません。直すか、日を改めてください。' : findings.length ? `${findings.length}件を見送り` : '見送るものがありません。消してください。'}`),
    ...notRun.map(({ rules, why }) => `調べなかった決まり: ${rules.join('、')}（${why}）`),
  ]
}

/** One line for each finding, as GitHub shows them beside the source. */
export function annotations({ findings }: Pick<Report, 'findings'>): string[] {
  return findings.map(({ severity, file, line, rule, problem }) => `::${severity} file=${file},line=${line},title=${rule}::${problem.replaceAll('%', '%25').replaceAll('\n', '%0A')}`)
}

function placeOf({ slide, file }: Finding): string {
  return slide ? `${slide.no}枚め 「${slide.title}」` : file
}

function findingLines({ severity, file, line, rule, problem, measured, limit, clicks, editions }: Finding): string[] {
  const mark = severity === 'error' ? styleText('red', '✗') : styleText('yellow', '△')
  const when = clicks ? `、${clicks.map(click => `${click}クリックめ`).join('と')}` : ''
  return [
    `${mark} ${file}:${line} ${problem}`,
    `    ${styleText('dim', `${rule}（${measured ? `${measured}、` : ''}決まりは ${limit}${editions.length ? `、${editions.join('・')}` : ''}${when}）`)}`,
  ]
}
