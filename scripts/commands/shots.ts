import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { stdout } from 'node:process'
import { exportFolder } from '../../slidev/project.ts'
import { readDeck } from '../../slidev/read-deck.ts'
import { withBuiltSite } from '../lib/built-site.ts'
import { editionIn } from '../lib/edition.ts'
import { contactSheets, shootSlides } from '../lib/shots.ts'
import { appearWhole } from '../lib/whole.ts'

/** `npm run shots`: a picture of each slide and contact sheets of twelve, in `exports/shots/`. */
export default async function shots(args: string[]) {
  const { edition } = editionIn(args)
  const deck = await readDeck(edition)
  console.log('[1/3] ブラウザーを開き、スライドを組み立てています…')
  await withBuiltSite(edition, async (browser, url) => {
    console.log('[2/3] 一枚ずつ写しています…')
    let counts = ''
    const place = await appearWhole(join(exportFolder, 'shots'), async (folder) => {
      await mkdir(folder)
      const pictures = await shootSlides(browser, url, deck.length, folder, progress)
      console.log('[3/3] 一覧に並べています…')
      counts = `${pictures.length}枚と一覧${await contactSheets(browser, pictures, folder)}枚`
    })
    console.log(`✓ ${place}/(${counts})`)
  })
}

function progress(no: number, total: number) {
  if (stdout.isTTY)
    stdout.write(`\r      ${no}/${total}${no === total ? '\n' : ''}`)
  else if (no === total)
    console.log(`      ${no}/${total}`)
}
