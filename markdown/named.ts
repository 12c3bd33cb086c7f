import type { Named } from '../content/usage.ts'

const CITED = /<(?:SourceEntry|Citation)\s[^>]*\bid="([^"]+)"/g

/** The claims and the sources that slides name, in their records and in their words. Pure. */
export function namedIn(slides: { content: string, claims: string[] }[]): Named {
  return {
    claims: slides.flatMap(({ claims }) => claims),
    sources: slides.flatMap(({ content }) => Array.from(content.matchAll(CITED), ([, id]) => id!)),
  }
}
