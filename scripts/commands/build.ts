import type { Given } from '../lib/options.ts'
import type { Usage } from '../lib/usage.ts'
import { records } from '../../content/index.ts'
import { buildOptions } from '../../slidev/cli-options.ts'
import { siteFolder } from '../../slidev/project.ts'
import { readDeck } from '../../slidev/read-deck.ts'
import { buildEditions } from '../lib/built-site.ts'
import { interruptible } from '../lib/interruption.ts'
import { passOn } from '../lib/options.ts'
import { makeRoom, wholeFolder } from '../lib/whole.ts'

type BuildOption = 'with-notes' | keyof typeof buildOptions

export const usage: Usage<BuildOption> = {
  command: 'npm run build',
  does: [`すべての版のサイトを ${siteFolder}/ に組み立てる。`, 'どのウェブサーバーの、どのフォルダーに置いても動く。'],
  options: { 'with-notes': { type: 'boolean', does: '話し手のノートも入れる' }, ...buildOptions },
}

/**
 * `npm run build`: the static site in `dist/`, the longest edition at its root, the others in folders beside it, and
 * the notes in none of them unless somebody asks: `npm run build -- --with-notes`. Other options are Slidev's own.
 */
export default async function build(given: Given<BuildOption>) {
  await makeRoom(siteFolder, 'folder')
  for (const edition of records('editions'))
    await readDeck(edition)

  const args = passOn(given, buildOptions)
  const notes = given.has('with-notes')
  const place = await interruptible(signal => wholeFolder(siteFolder, (out) => {
    console.log('サイトを組み立てています…')
    return buildEditions(out, { args, notes, signal })
  }))
  console.log(`✓ ${place}/ にできました。フォルダーごとサーバーに置けば、どの階層でも開けます。`)
  console.log(notes ? '  話し手のノートも入っています。公開するときは、--with-notes を付けずに組み立ててください。' : '  話し手のノートは入れていません(入れるには --with-notes)。')
}
