import type { Table } from '../../content/schema/index.ts'
import type { Usage } from '../lib/usage.ts'
import { Failure } from '../../content/failure.ts'
import { records } from '../../content/index.ts'
import { tables } from '../../content/schema/index.ts'
import { overdue } from '../../content/standing.ts'
import { usedClaims } from '../../content/usage.ts'
import { namedIn } from '../../markdown/named.ts'
import { wordProblems } from '../../markdown/problems.ts'
import { repeatedForms } from '../../rules/dialogue-forms.ts'
import { recordProblems, slideProblems } from '../../rules/index.ts'
import { root } from '../../slidev/project.ts'
import { problemAt, readDeck } from '../../slidev/read-deck.ts'

export const usage: Usage<never> = {
  command: 'npm run check',
  does: ['組み立てずに、言葉とデータを調べ、どの版の数も事実と突き合わせる。', '使っていない事実と、見直す日を過ぎた事実も並べる。'],
  options: {},
}

/**
 * `npm run check`: reads the words and the data without building, and lists the claims that
 * nothing uses and those that are due to be looked at again.
 * @throws {Failure} with all that is wrong, one sentence a line
 */
export default async function check() {
  for (const table of Object.keys(tables) as Table[])
    records(table)

  const decks = await Promise.all(records('editions').map(async edition => ({ edition, slides: await readDeck(edition) })))
  const wrong = new Set<string>()
  for (const { edition, slides } of decks) {
    for (const { source, claims, layout, part } of slides) {
      const words = await wordProblems({ ...source, claims }, root)
      // What cannot be read is mended first.
      const found = words.length ? words : slideProblems({ ...source, claims, layout, kind: part?.kind }, root, edition)
      found.forEach(problem => wrong.add(problemAt(source, problem).message))
    }
    repeatedForms(slides.map(({ source }) => source)).forEach(({ slide, ...problem }) => wrong.add(problemAt(slide, problem).message))
  }
  const deck = decks.at(-1)!.slides
  const drawn = decks.flatMap(({ slides }) => slides).filter(({ layout }) => layout === 'chart').flatMap(({ claims }) => claims)
  recordProblems([...new Set(drawn)]).forEach(({ message }) => wrong.add(message))
  if (wrong.size)
    throw new Failure([...wrong].join('\n✗ '))

  const claims = records('claims')
  const used = usedClaims(claims, { terms: records('terms'), releases: records('releases') }, namedIn(deck))
  const unused = claims.filter(claim => !used.includes(claim))
  console.log(`✓ ${deck.length}枚のスライドと content/ に、誤りはありません。`)
  console.log(`  確かめた事実 ${claims.length}件のうち、どこにも使っていないもの ${unused.length}件:`)
  for (const { id } of unused)
    console.log(`  - ${id}`)

  const late = overdue(claims, new Date().toISOString().slice(0, 10))
  if (late.length)
    console.log(`  見直す日を過ぎた事実 ${late.length}件(確かめ直して、content/claims.yaml の recheck を先の日に書き換えてください):`)
  for (const { id, recheck } of late)
    console.log(`  - ${id}(${recheck})`)
}
