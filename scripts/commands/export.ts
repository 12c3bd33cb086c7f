import { join } from 'node:path'
import { fileOf } from '../../content/documents.ts'
import { records } from '../../content/index.ts'
import { exportFolder } from '../../slidev/project.ts'
import { withBuiltSite } from '../lib/built-site.ts'
import { printDocument } from '../lib/documents.ts'
import { appearWhole } from '../lib/whole.ts'

/** `npm run export`: every document of every edition, as a PDF in `exports/`. */
export default async function exportAll() {
  for (const edition of records('editions')) {
    console.log(`[1/2] ${edition.name}: ブラウザーを開き、スライドを組み立てています…`)
    await withBuiltSite(edition, async (browser, url) => {
      for (const document of records('documents')) {
        const file = fileOf(document, edition)
        if (!file)
          continue
        console.log(`[2/2] ${edition.name}: ${document.name}をPDFに刷っています…`)
        let pages = 0
        const place = await appearWhole(join(exportFolder, file), async (path) => {
          pages = await printDocument(browser, url, document, path, edition)
        })
        console.log(`✓ ${place}(${pages}ページ)`)
      }
    })
  }
}
