import type { Table } from '../../content/schema/index.ts'
import { mainEdition, records } from '../../content/index.ts'
import { tables } from '../../content/schema/index.ts'
import { overdue } from '../../content/standing.ts'
import { usedClaims } from '../../content/usage.ts'
import { namedIn } from '../../markdown/named.ts'
import { wordProblems } from '../../markdown/problems.ts'
import { root } from '../../slidev/project.ts'
import { problemAt, readDeck } from '../../slidev/read-deck.ts'

/**
 * `npm run check`: reads the words and the data without building, and lists the claims that
 * nothing uses and those that are due to be looked at again.
 */
export default async function check() {
  for (const table of Object.keys(tables) as Table[])
    records(table)

  const deck = await readDeck(mainEdition())
  for (const { source, claims } of deck) {
    const [found] = await wordProblems({ ...source, claims }, root)
    if (found)
      throw problemAt(source, found)
  }

  const claims = records('claims')
  const used = usedClaims(claims, records('terms'), namedIn(deck))
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
