import type { ExportOption } from '../lib/export-plan.ts'
import type { Made } from '../lib/make.ts'
import type { Given } from '../lib/options.ts'
import type { Usage } from '../lib/usage.ts'
import { nameOf } from '../../content/documents.ts'
import { records } from '../../content/index.ts'
import { layouts, papers, usualChoices } from '../../content/print-choices.ts'
import { exportFolder } from '../../slidev/project.ts'
import { readDeck } from '../../slidev/read-deck.ts'
import { refusePageless } from '../lib/documents.ts'
import { editionOption } from '../lib/edition.ts'
import { planOf } from '../lib/export-plan.ts'
import { interruptible } from '../lib/interruption.ts'
import { makeAll } from '../lib/make.ts'
import { makeRoom } from '../lib/whole.ts'

const names = records('documents').map(nameOf)

export const usage: Usage<ExportOption> = {
  command: 'npm run export',
  does: [`文書をPDFにして ${exportFolder}/ に書き出す。`, '何も選ばなければ、すべての版のすべての文書を。'],
  words: '版',
  options: {
    edition: editionOption(true),
    only: { type: 'string', multiple: true, values: names, value: '文書', does: `文書(${names.join('、')})` },
    layout: { type: 'string', values: layouts.map(String), does: `配付資料の一枚に載せる数(ふつうは ${usualChoices.layout})` },
    paper: { type: 'string', values: papers, does: `紙の大きさ(ふつうは ${usualChoices.paper})` },
    mono: { type: 'boolean', does: '灰色だけで刷る' },
    pptx: { type: 'boolean', does: 'PowerPoint にする(--only もあれば、その文書も)' },
  },
}

/** `npm run export`: every document of every edition, as a PDF in `exports/`, or what is chosen of them. */
export default async function exportDocuments(given: Given<ExportOption>) {
  const plan = planOf(given)
  refusePageless(plan.outputs.flatMap(({ document }) => document ?? []))
  for (const { file } of plan.outputs)
    await makeRoom(`${exportFolder}/${file}`, 'file')
  for (const edition of new Set(plan.outputs.map(({ edition }) => edition)))
    await readDeck(edition)

  const made: Made[] = []
  try {
    await interruptible(signal => makeAll(plan, signal, output => made.push(output)))
  }
  finally {
    // What is there is there, even where something else went wrong.
    const order = plan.outputs.map(({ file }) => file)
    for (const { place, pages, bytes } of made.sort((a, b) => order.indexOf(a.file) - order.indexOf(b.file)))
      console.log(`✓ ${place}(${pages}ページ、${sizeInWords(bytes)})`)
  }
}

function sizeInWords(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} KB` : `${(bytes / 1e6).toFixed(1)} MB`
}
