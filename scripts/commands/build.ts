import { join } from 'node:path'
import { mainEdition, records } from '../../content/index.ts'
import { buildSite } from '../../slidev/cli.ts'
import { siteFolder } from '../../slidev/project.ts'
import { readDeck } from '../../slidev/read-deck.ts'
import { appearWhole } from '../lib/whole.ts'

/**
 * `npm run build`: the static site in `dist/`, the longest edition at its root, the others in folders beside it. Options are
 * Slidev's own: `npm run build -- --without-notes`.
 */
export default async function build(args: string[]) {
  const editions = records('editions')
  for (const edition of editions)
    await readDeck(edition)

  console.log('サイトを組み立てています…')
  const place = await appearWhole(siteFolder, async (out) => {
    // The longest comes first: it makes the folder that the others stand in.
    for (const edition of editions.toReversed())
      await buildSite(edition, edition === mainEdition() ? out : join(out, edition.id), args)
  })
  console.log(`✓ ${place}/ にできました。フォルダーごとサーバーに置けば、どの階層でも開けます。`)
}
