import type { Given } from '../lib/options.ts'
import type { Usage } from '../lib/usage.ts'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { exportFolder } from '../../slidev/project.ts'
import { readDeck } from '../../slidev/read-deck.ts'
import { withBuiltSite } from '../lib/built-site.ts'
import { withBrowser } from '../lib/deck-page.ts'
import { editionIn, editionOption } from '../lib/edition.ts'
import { interruptible } from '../lib/interruption.ts'
import { showProgress } from '../lib/progress.ts'
import { contactSheets, shootSlides } from '../lib/shots.ts'
import { makeRoom, wholeFolder } from '../lib/whole.ts'

const folder = join(exportFolder, 'shots')

export const usage: Usage<'edition'> = {
  command: 'npm run shots',
  does: [`スライドを一枚ずつ写し、一覧に並べて、${folder}/ に置く。`],
  words: '版',
  options: { edition: editionOption(false) },
}

/** How long the build takes, measured in slides. */
const building = 20

/** `npm run shots`: a picture of each slide and contact sheets of twelve, in `exports/shots/`. */
export default async function shots(given: Given<'edition'>) {
  const edition = editionIn(given)
  await makeRoom(folder, 'folder')
  const { length } = await readDeck(edition)
  const progress = showProgress(3, building + length)
  let counts = ''
  const place = await interruptible(signal => withBrowser(signal, browser => withBuiltSite(edition, {
    signal,
    building: build => progress.during('スライドを組み立てています', building, build),
  }, url => wholeFolder(folder, async (path) => {
    await mkdir(path)
    const pictures = await progress.during('一枚ずつ写しています', 0, () => shootSlides(browser, url, length, path, () => progress.advance(1)))
    const sheets = await progress.during('一覧に並べています', 0, () => contactSheets(browser, pictures, path))
    counts = `${pictures.length}枚と一覧${sheets}枚`
  })))).finally(() => progress.end())
  console.log(`✓ ${place}/(${counts})`)
}
