import type { SlideInfo } from '@slidev/types'
import { relative } from 'node:path'
import { resolveOptions } from '@slidev/cli'
import { findFences } from '../components/dialogue/fence-to-bubbles.ts'
import { parseDialogue } from '../components/dialogue/fence.ts'
import { readContent } from '../content/read.ts'
import { root } from '../scripts/lib/project.ts'

export const voices = readContent('speakers.yaml')

/** The slides of the lecture edition as Slidev reads them, in their order. */
export async function readDeck(): Promise<SlideInfo[]> {
  const options = await resolveOptions({ entry: 'slides.md' }, 'build')
  return options.data.slides
}

/** `pages/opening.md:12`, for the message of a failing check. */
export function where({ source }: SlideInfo): string {
  return `${relative(root, source.filepath)}:${source.start + 1}`
}

/** What is said on a slide in bubbles. */
export function linesOf(slide: SlideInfo) {
  return findFences(slide.content).flatMap(fence => parseDialogue(fence.body, voices))
}

/** Who speaks on a slide, in order, each turn once. */
export function turnsOf(slide: SlideInfo): string[] {
  const { speaker } = slide.frontmatter
  const all = [...(typeof speaker === 'string' ? [speaker] : []), ...linesOf(slide).map(line => line.speaker)]
  return all.filter((voice, i) => voice !== all[i - 1])
}
