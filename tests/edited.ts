import type { Edition } from '../content/schema/index.ts'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { cp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AuthorError } from '../content/author-error.ts'
import { mainEdition, records } from '../content/index.ts'
import { withTexts } from '../content/read.node.ts'
import { tables } from '../content/schema/index.ts'
import { checkFiles, checkRecords, checkSource } from '../rules/check-source.ts'
import { recordRules } from '../rules/records/index.ts'
import { sourceRules } from '../rules/source/index.ts'
import { root } from '../slidev/project.ts'
import { readSources } from '../slidev/sources.ts'

const fileRules = sourceRules.filter(rule => 'checkFile' in rule)
const slideRules = sourceRules.filter(rule => !('checkDeck' in rule))

const own = readSources(mainEdition())

/**
 * What the rules find after a file of the project is edited, in memory: `file:line problem`, each. Of slides, those of the file are
 * asked, and the edition as a whole.
 */
export async function foundAfter(file: string, edit: (text: string) => string, edition: Edition = mainEdition()): Promise<string[]> {
  const text = readFileSync(join(root, file), 'utf8')
  const edited = edit(text)
  if (edited === text)
    throw new Error(`the edit leaves ${file} as it is`)
  try {
    const found = file.startsWith('content/') ? await ofRecords(file, edited) : file.startsWith('snippets/') ? await ofDiagram(file, edited) : await ofSlides(file, edited, edition)
    return found.map(({ file, line, problem }) => `${file}:${line} ${problem}`)
  }
  catch (error) {
    if (error instanceof AuthorError)
      return [error.message]
    throw error
  }
}

async function ofSlides(file: string, text: string, edition: Edition) {
  const deck = await readSources(edition, { [join(root, file)]: text })
  return checkSource({ ...deck, files: deck.files.filter(source => source.file === file) }, sourceRules, slide => slide.file === file)
}

function ofRecords(file: string, text: string) {
  return withTexts({ [file.replace('content/', '')]: text }, async () => {
    const found = checkFiles([{ file, bytes: new TextEncoder().encode(text) }], fileRules)
    if (found.length)
      return found
    for (const table of Object.keys(tables) as (keyof typeof tables)[])
      records(table)
    return checkRecords([await own], recordRules)
  })
}

/** A diagram is read from the disk: beside a copy of the others. */
async function ofDiagram(file: string, text: string) {
  const copy = mkdtempSync(join(tmpdir(), 'deck-'))
  try {
    await cp(join(root, 'snippets'), join(copy, 'snippets'), { recursive: true })
    await writeFile(join(copy, file), text)
    const deck = await own
    const bytes = new TextEncoder().encode(text)
    return await checkSource({ ...deck, root: copy, files: [{ file, bytes }], slides: deck.slides.filter(({ raw }) => raw.includes(file)) }, slideRules)
  }
  finally {
    rmSync(copy, { recursive: true })
  }
}
