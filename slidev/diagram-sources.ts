import type { SlideInfo } from '@slidev/types'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { findDiagrams } from '../markdown/diagram-fences.ts'
import { root } from './project.ts'

/** The sources of all diagrams of slides, each once: those that stand in them, and those that they import. */
export function diagramSources(slides: Pick<SlideInfo, 'content' | 'source'>[]): string[] {
  const sources = slides.flatMap(({ content, source }) => findDiagrams(content).map(({ code, path }) => {
    const file = path && resolve(dirname(source.filepath), path.replace(/^@\//, join(root, '/')))
    // Whoever shows the slide is told of a file that is not there.
    return code ?? (existsSync(file!) ? readFileSync(file!, 'utf8') : '')
  }))
  return [...new Set(sources.map(source => source.trim()))].filter(Boolean)
}
