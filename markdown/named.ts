import type { Named } from '../content/usage.ts'
import { quotesIn } from './quotes.ts'

const CITED = /<(?:SourceEntry|Citation)\s[^>]*\bid="([^"]+)"/g

/** The claims and the sources that slides name, in their records and in their words. Pure. */
export function namedIn(slides: { content: string, claims: string[] }[]): Named {
  return {
    claims: slides.flatMap(({ content, claims }) => [...claims, ...quotesIn(content).map(({ claim }) => claim)]),
    sources: slides.flatMap(({ content }) => Array.from(content.matchAll(CITED), ([, id]) => id!)),
  }
}
