import type { Browser } from 'playwright'
import type { Row } from './table.ts'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import process from 'node:process'
import { mainEdition, records } from '../../content/index.ts'
import { root } from '../../slidev/project.ts'
import { buildEdition } from '../lib/built-site.ts'
import { printDocument } from '../lib/documents.ts'
import { serve } from '../lib/site.ts'
import { withWorkshop } from '../lib/workshop.ts'
import { peakMemory } from './memory.ts'

const [MB, SECOND] = [1e6, 1000]

/** What printing the slides takes with the deck as it is, doubled and fourfold, from a built site. */
export async function growthRows(browser: Browser, signal: AbortSignal): Promise<Row[]> {
  const rows: Row[] = []
  const once = await printed(browser, 1, signal)
  for (const times of [2, 4]) {
    const { seconds, bytes } = await printed(browser, times, signal)
    rows.push({ what: `slides, of a deck ${times} times as long`, unit: 's', deck: [seconds], rival: { name: `${times} × the deck as it is`, readings: [once.seconds * times] } })
    if (bytes !== undefined && once.bytes !== undefined)
      rows.push({ what: `memory meanwhile, of a deck ${times} times as long`, unit: 'MB', deck: [bytes / MB], rival: { name: `${times} × the deck as it is`, readings: [once.bytes * times / MB] } })
  }
  return rows
}

function printed(browser: Browser, times: number, signal: AbortSignal): Promise<{ seconds: number, bytes: number | undefined }> {
  const edition = mainEdition()
  const document = records('documents').find(({ id }) => id === 'slides')!
  // Beside the entry that it repeats, since pages are named from there; whoever finds it knows that it may go.
  const entry = `.building-${process.pid}-${times}.md`
  return withWorkshop(root, async (workshop) => {
    try {
      await writeFile(join(root, entry), repeated(await readFile(join(root, edition.entry), 'utf8'), times))
      await buildEdition({ ...edition, entry }, join(workshop, 'site'), { signal, printOnly: true, wholeFaces: true, notes: true })
    }
    finally {
      await rm(join(root, entry), { force: true })
    }
    const site = await serve(relative(root, join(workshop, 'site')))
    try {
      const start = performance.now()
      const bytes = await peakMemory(() => printDocument(browser, { document, edition, url: site.url }, join(workshop, 'slides.pdf')))
      return { seconds: (performance.now() - start) / SECOND, bytes }
    }
    finally {
      await site.close()
    }
  })
}

/** A deck with all that follows its cover several times. */
function repeated(text: string, times: number): string {
  const [, cover, rest] = text.match(/^(---\n[\s\S]*?\n---\n[\s\S]*?)(\n---\n[\s\S]*)$/)!
  return cover + rest!.repeat(times)
}
