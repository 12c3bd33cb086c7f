import { records } from '../../content/index.ts'
import { openDocument } from './printed-documents.ts'
import { expectPicture, whyNoPictures } from './references.ts'
import { test } from './site.ts'

/** A page of A4 at 96 px an inch. */
const sheet = { width: 794, height: 1123 }

/** Of each document on paper: where it begins, and a page whose tables and pictures are closely set. */
for (const { id } of records('documents').filter(({ paper }) => paper !== 'slide')) {
  test(`the ${id} looks as it did`, async ({ browser, site }) => {
    test.skip(whyNoPictures(browser) !== undefined, whyNoPictures(browser))
    const page = await openDocument(browser, site, id)
    await page.setViewportSize(sheet)
    await expectPicture(page, `documents/${id}-first`)
    const middle = await page.evaluate(() => document.documentElement.scrollHeight / 2)
    await page.evaluate(y => window.scrollTo(0, y), middle)
    await expectPicture(page, `documents/${id}-middle`)
    await page.close()
  })
}
