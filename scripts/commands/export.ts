import { join } from 'node:path'
import { withBuiltSite } from '../lib/built-site.ts'
import { openBrowser } from '../lib/deck-page.ts'
import { exportFolder } from '../lib/project.ts'
import { printSlides } from '../lib/slides-pdf.ts'
import { appearWhole } from '../lib/whole.ts'

/** `npm run export`: the PDFs in `exports/`. */
export default async function exportAll() {
  console.log('[1/3] スライドを組み立てています…')
  await withBuiltSite(async (url) => {
    console.log('[2/3] ブラウザーを開いています…')
    const browser = await openBrowser()
    try {
      console.log('[3/3] PDFに刷っています…')
      let pages = 0
      const place = await appearWhole(join(exportFolder, 'lecture-slides.pdf'), async (path) => {
        pages = await printSlides(browser, url, path)
      })
      console.log(`✓ ${place}(${pages}ページ)`)
    }
    finally {
      await browser.close()
    }
  })
}
