import type { SlideInfo } from '@slidev/types'
import type { ContentFile } from '../../content/schema.ts'
import { idsIn } from '../../content/read.ts'

/** Front-matter keys that name records, and where those must stand. */
const named: Record<string, ContentFile> = { beats: 'beats.yaml', claims: 'claims.yaml', speaker: 'speakers.yaml' }

export interface FrontMatterProblem {
  /** 0-based, within the slide's raw text. */
  line: number
  problem: string
}

/** The first id in a slide's front matter that no file of `content/` holds. */
export function strangerIn({ frontmatter, source }: Pick<SlideInfo, 'frontmatter' | 'source'>): FrontMatterProblem | undefined {
  for (const [key, file] of Object.entries(named)) {
    const ids = [frontmatter[key] ?? []].flat().map(String)
    const known = ids.length ? idsIn(file) : undefined
    const stranger = ids.find(id => !known?.has(id))
    if (stranger !== undefined) {
      const line = source.raw.split('\n').findIndex(text => text.startsWith(`${key}:`))
      return { line: Math.max(0, line), problem: `「${key}」の「${stranger}」は content/${file} にありません。綴りを直すか、そちらに加えてください。` }
    }
  }
}
