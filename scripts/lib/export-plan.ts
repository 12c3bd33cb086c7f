import type { PrintChoices } from '../../content/print-choices.ts'
import type { Document, Edition } from '../../content/schema/index.ts'
import type { Given } from './options.ts'
import { fileOf, nameOf } from '../../content/documents.ts'
import { Failure } from '../../content/failure.ts'
import { records } from '../../content/index.ts'
import { layouts, papers, usualChoices } from '../../content/print-choices.ts'
import { editionsIn } from './edition.ts'

/** A file that `export` makes. */
export interface Output {
  edition: Edition
  /** Its name, in the folder of exports. */
  file: string
  /** What it is called in a list: 講義: スライド. */
  name: string
  /** What it is printed from; none for PowerPoint, which is a picture of each slide. */
  document?: Document
}

export interface Plan {
  outputs: Output[]
  choices: PrintChoices
}

export type ExportOption = 'edition' | 'only' | 'layout' | 'paper' | 'mono' | 'pptx'

/**
 * What a command line asks to be made. PowerPoint alone, unless documents are named with it.
 * @throws {Failure} for what would come to nothing
 */
export function planOf(given: Given<ExportOption>): Plan {
  const misplaced = given.words.find(word => records('documents').map(nameOf).includes(word))
  if (misplaced)
    throw new Failure(`「${misplaced}」は版ではなく文書です。npm run export -- --only ${misplaced} のように書いてください。`)
  const named = editionsIn(given)
  const editions = named.length ? named : records('editions')
  const only = given.list('only')
  const documents = records('documents').filter(document => only.length ? only.includes(nameOf(document)) : !given.has('pptx'))
  const outputs = editions.flatMap(edition => [
    ...documents.flatMap(document => outputOf(edition, document)),
    ...(given.has('pptx') ? [pptxOf(edition)] : []),
  ])
  const made = outputs.flatMap(({ document }) => document ?? [])

  const homeless = documents.find(document => only.length && !made.includes(document))
  if (homeless) {
    const home = records('editions').find(edition => fileOf(homeless, edition))!
    throw new Failure(`${nameOf(homeless)} は ${home.id} からだけつくります。--edition に ${home.id} を加えるか、--only から ${nameOf(homeless)} を消してください。`)
  }
  refuseIdle(given, made)
  return { outputs, choices: choicesOf(given) }
}

function outputOf(edition: Edition, document: Document): Output[] {
  const file = fileOf(document, edition)
  return file ? [{ edition, document, file, name: `${edition.name}: ${document.name}` }] : []
}

/** A file beside the one that has a slide on each page, and named like it. */
function pptxOf(edition: Edition): Output {
  const slides = records('documents').find(({ paper }) => paper === 'slide')!
  return { edition, file: fileOf(slides, edition)!.replace(/pdf$/, 'pptx'), name: `${edition.name}: PowerPoint` }
}

/** A choice that nothing of what is made goes by is a misunderstanding. */
function refuseIdle(given: Given<ExportOption>, made: Document[]): void {
  for (const choice of ['layout', 'paper', 'mono'] as const) {
    const heeds = ({ choices }: Document) => choices.includes(choice)
    if (!given.has(choice) || made.some(heeds))
      continue
    const names = records('documents').filter(heeds).map(nameOf)
    throw new Failure(names.length
      ? `--${choice} の効く文書(${names.join('、')})が、書き出すもののなかにありません。--only に加えるか、--${choice} を消してください。`
      : `--${choice} の効く文書は、まだありません。--${choice} を消してください。`)
  }
}

function choicesOf(given: Given<ExportOption>): PrintChoices {
  return {
    layout: layouts.find(layout => String(layout) === given.one('layout')) ?? usualChoices.layout,
    paper: papers.find(paper => paper === given.one('paper')) ?? usualChoices.paper,
    mono: given.has('mono'),
  }
}
