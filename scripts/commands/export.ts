import { join } from 'node:path'
import { exportFolder } from '../../slidev/project.ts'
import { withBuiltSite } from '../lib/built-site.ts'
import { printSlides } from '../lib/slides-pdf.ts'
import { appearWhole } from '../lib/whole.ts'

/** `npm run export`: the PDFs in `exports/`. */
export default async function exportAll() {
  console.log('[1/2] ブラウザーを開き、スライドを組み立てています…')
  await withBuiltSite(async (browser, url) => {
    console.log('[2/2] PDFに刷っています…')
    let pages = 0
    const place = await appearWhole(join(exportFolder, 'lecture-slides.pdf'), async (path) => {
      pages = await printSlides(browser, url, path)
    })
    console.log(`✓ ${place}(${pages}ページ)`)
  })
}
