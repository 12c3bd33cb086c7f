import { records } from '../../content/index.ts'
import { siteFolder } from '../../slidev/project.ts'
import { readDeck } from '../../slidev/read-deck.ts'
import { buildEditions } from '../lib/built-site.ts'
import { appearWhole } from '../lib/whole.ts'

/**
 * `npm run build`: the static site in `dist/`, the longest edition at its root, the others in folders beside it. Options are
 * Slidev's own: `npm run build -- --without-notes`.
 */
export default async function build(args: string[]) {
  for (const edition of records('editions'))
    await readDeck(edition)

  console.log('サイトを組み立てています…')
  const place = await appearWhole(siteFolder, out => buildEditions(out, args))
  console.log(`✓ ${place}/ にできました。フォルダーごとサーバーに置けば、どの階層でも開けます。`)
}
