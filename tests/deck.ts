import type { Edition } from '../content/schema/index.ts'
import type { ReadSlide } from '../slidev/read-deck.ts'
import { join } from 'node:path'
import { load } from '@slidev/parser/fs'
import { mainEdition, records } from '../content/index.ts'
import { findFences } from '../markdown/bubbles.ts'
import { parseDialogue } from '../markdown/dialogue.ts'
import { root } from '../slidev/project.ts'
import { readDeck as read } from '../slidev/read-deck.ts'

export const voices = records('speakers')

/** The document that prints one slide a page. */
export const slidesDocument = records('documents').find(({ paper }) => paper === 'slide')!

/** The slides of an edition, the longest unless told otherwise, in their order. */
export function readDeck(edition: Pick<Edition, 'entry'> = mainEdition()): Promise<ReadSlide[]> {
  return read(edition)
}

/** What Slidev takes for the head of an edition. */
export async function headOf(edition: Pick<Edition, 'entry'>): Promise<Record<string, unknown>> {
  // Reading the deck tells the loader of the preparser.
  await read(edition)
  const { headmatter } = await load({ userRoot: root, roots: [root], allowedRoots: [root] } as Parameters<typeof load>[0], join(root, edition.entry), {}, 'build')
  return headmatter as Record<string, unknown>
}

/** What is said on a slide in bubbles. */
export function linesOf(slide: Pick<ReadSlide, 'content'>) {
  return findFences(slide.content).flatMap(fence => parseDialogue(fence.body, voices))
}

/** Who speaks on a slide, in order, each turn once. */
export function turnsOf(slide: ReadSlide): string[] {
  const all = [...(slide.speaker ? [slide.speaker] : []), ...linesOf(slide).map(line => line.speaker)]
  return all.filter((voice, i) => voice !== all[i - 1])
}
