import type { Fact } from './facts.ts'
import type { Said } from './said.ts'
import { sayTime } from '../../content/figures.ts'
import { records } from '../../content/index.ts'
import { datesIn } from './dates.ts'
import { holds } from './holds.ts'
import { saidIn } from './said.ts'

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Of a subject, what stands for it in a text: 「R1 (MATH-500)」 is R1. */
const nameOf = (subject: string) => subject.replace(/\s*[(（].*$/, '')

/**
 * What is wrong in a text where each number is there but belongs to another subject, another time, or the other way round:
 * 「中国15.8%」, 「70%から10%へ」, 「米国が中国を上回った」. Pure.
 */
export function subjectProblems(text: string, facts: Fact[]): string[] {
  const figures = facts.filter(({ unit, amounts, times }) => unit && amounts.length && times.length)
  if (!figures.length)
    return []
  const counters = records('counters')
  return text.split(/(?<=[。.])(?!\d)/).flatMap((sentence) => {
    const said = saidIn(sentence, counters).flatMap((one) => {
      const meant = 'ends' in one ? [] : figures.filter(fact => holds(one, fact, counters))
      return meant.length ? [{ one, meant }] : []
    })
    return [
      ...said.flatMap(({ one, meant }) => [wrongSubject(one, meant, sentence, figures), wrongTime(one, meant, sentence, figures)]),
      ...said.slice(1).map((next, i) => wrongOrder(said[i]!, next, sentence)),
      wrongComparison(sentence, figures),
    ].filter(problem => problem !== undefined)
  })
}

const claimOf = ({ ref }: Fact) => ref.split('.')[0]

function wrongSubject({ at, written }: Said, meant: Fact[], sentence: string, figures: Fact[]): string | undefined {
  const rivals = figures.filter(fact => meant.some(({ unit }) => unit === fact.unit) && meant.some(other => claimOf(other) === claimOf(fact)))
  const before = sentence.slice(0, at)
  // Of two names that end alike the longer one is meant: 非開示 is not 開示.
  const named = rivals.map(({ subject }) => nameOf(subject)).filter(name => new RegExp(`${escaped(name)}(?:[はがのでもに: ]|約){0,3}$`).test(before)).toSorted((a, b) => b.length - a.length)[0]
  if (named && !meant.some(({ subject }) => nameOf(subject) === named))
    return `「${written}」は「${named}」ではなく「${nameOf(meant[0]!.subject)}」の数です(${meant[0]!.ref})。主語と数の組を直してください。`
}

function wrongTime({ at, written }: Said, meant: Fact[], sentence: string, figures: Fact[]): string | undefined {
  const rivals = figures.filter(fact => meant.some(({ unit, subject }) => unit === fact.unit && subject === fact.subject) && meant.some(other => claimOf(other) === claimOf(fact)))
  const date = datesIn(sentence.slice(0, at)).at(-1)
  const of = (list: Fact[]) => date && list.filter(({ times }) => date.ends.every(end => times.some(time => `${time}-`.startsWith(`${end}-`))))
  if (date && of(rivals)?.length && !of(meant)?.length)
    return `「${written}」は「${date.written}」の数ではありません(${meant[0]!.ref} は${sayTime(meant[0]!.times.join('/'))})。時と数の組を直してください。`
}

/** 10%から70%へ: the first is the earlier one. */
function wrongOrder(from: { one: Said, meant: Fact[] }, to: { one: Said, meant: Fact[] }, sentence: string): string | undefined {
  const between = sentence.slice(from.one.at + from.one.written.length, to.one.at)
  if (!/^(?:から[^、]*|→)$/.test(between))
    return undefined
  const pairs = from.meant.flatMap(a => to.meant.flatMap(b => a.subject === b.subject && claimOf(a) === claimOf(b) && a.times[0] && b.times[0] && a.ref !== b.ref ? [[a.times[0], b.times[0]] as const] : []))
  if (pairs.length && pairs.every(([a, b]) => a > b))
    return `「${from.one.written}」から「${to.one.written}」へは、時の順が逆です(${to.meant[0]!.ref} が先)。並びを直してください。`
}

/** AはBを上回った, AよりBに多い: the figures of the two say so. */
function wrongComparison(sentence: string, figures: Fact[]): string | undefined {
  for (const a of figures) {
    for (const b of figures) {
      const [more, less] = [nameOf(a.subject), nameOf(b.subject)]
      if (claimOf(a) !== claimOf(b) || a.unit !== b.unit || more === less || a.times.join() !== b.times.join() || a.amounts[0]! >= b.amounts[0]! || figures.some(f => f !== a && nameOf(f.subject) === more && f.unit === a.unit && f.amounts[0]! > b.amounts[0]!))
        continue
      if (new RegExp(`${escaped(more)}[はが]${escaped(less)}を[^。、]{0,8}(?:上回|抜い|超え)|${escaped(less)}より(?:も)?${escaped(more)}[^。、]{0,8}多`).test(sentence))
        return `「${more}」は「${less}」より多くありません(${a.ref}、${b.ref})。向きを直してください。`
    }
  }
}
