import { siteFolder } from '../../slidev/project.ts'
import { buildSite } from '../lib/slidev.ts'
import { appearWhole } from '../lib/whole.ts'

/** `npm run build`: the static site in `dist/`. Options are Slidev's own: `npm run build -- --without-notes`. */
export default async function build(args: string[]) {
  console.log('サイトを組み立てています…')
  const place = await appearWhole(siteFolder, out => buildSite(out, args))
  console.log(`✓ ${place}/ にできました。フォルダーごとサーバーに置けば、どの階層でも開けます。`)
}
