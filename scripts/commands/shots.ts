import type { Given } from '../lib/options.ts'
import type { Usage } from '../lib/usage.ts'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { mainEdition } from '../../content/index.ts'
import { exportFolder } from '../../slidev/project.ts'
import { readDeck } from '../../slidev/read-deck.ts'
import { withBuiltSite } from '../lib/built-site.ts'
import { withBrowser } from '../lib/deck-page.ts'
import { editionIn, editionOption } from '../lib/edition.ts'
import { interruptible } from '../lib/interruption.ts'
import { showProgress } from '../lib/progress.ts'
import { hasReadmeScenes, shootReadme } from '../lib/readme-pictures.ts'
import { contactSheets, shootSlides } from '../lib/shots.ts'
import { makeRoom, wholeFolder } from '../lib/whole.ts'

const folder = join(exportFolder, 'shots')
/** What the READMEs show: of the longest edition, and kept with the sources. */
const readmeFolder = 'pictures'

export const usage: Usage<'edition'> = {
  command: 'npm run shots',
  does: [`スライドを一枚ずつ写し、一覧に並べて、${folder}/ に置く。`, `いちばん長い版では、README の絵(${readmeFolder}/)も撮り直す。`],
  words: '版',
  options: { edition: editionOption(false) },
}

/** How long the build takes, measured in slides. */
const building = 20

/** `npm run shots`: a picture of each slide and contact sheets of twelve, in `exports/shots/`. */
export default async function shots(given: Given<'edition'>) {
  const edition = editionIn(given)
  await makeRoom(folder, 'folder')
  const deck = await readDeck(edition)
  const readme = edition === mainEdition() && hasReadmeScenes(deck)
  const progress = showProgress(readme ? 4 : 3, building + deck.length)
  let counts = ''
  const place = await interruptible(signal => withBrowser(signal, browser => withBuiltSite(edition, {
    signal,
    building: build => progress.during('スライドを組み立てています', building, build),
  }, async (url) => {
    const place = await wholeFolder(folder, async (path) => {
      await mkdir(path)
      const pictures = await progress.during('一枚ずつ写しています', 0, () => shootSlides(browser, url, deck.length, path, () => progress.advance(1)))
      const sheets = await progress.during('一覧に並べています', 0, () => contactSheets(browser, pictures, path))
      counts = `${pictures.length}枚と一覧${sheets}枚`
    })
    if (readme) {
      await wholeFolder(readmeFolder, async (path) => {
        await mkdir(path)
        await progress.during('README の絵を撮っています', 0, () => shootReadme(browser, url, deck, path))
      })
    }
    return place
  }))).finally(() => progress.end())
  console.log(`✓ ${place}/(${counts})${readme ? `、${readmeFolder}/` : ''}`)
}
