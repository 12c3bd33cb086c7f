import { siteFolder } from '../lib/project.ts'
import { slidevQuietly } from '../lib/slidev.ts'
import { appearWhole } from '../lib/whole.ts'

/**
 * `npm run build`: the static site in `dist/`. Its links are relative and its pages stand behind `#`, so that it works
 * from any folder of any server. Options are Slidev's own: `npm run build -- --without-notes`.
 */
export default async function build(args: string[]) {
  console.log('サイトを組み立てています…')
  const place = await appearWhole(siteFolder, out =>
    slidevQuietly(['build', 'slides.md', '--base', './', '--router-mode', 'hash', ...args, '--out', out]))
  console.log(`✓ ${place}/ にできました。フォルダーごとサーバーに置けば、どの階層でも開けます。`)
}
