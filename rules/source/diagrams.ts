import type { Found, WordRule } from '../rule.ts'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { findDiagrams } from '../../markdown/diagram-fences.ts'

export default {
  id: 'diagrams',
  severity: 'error',
  why: '読めない図は、誤りの知らせになって映ります。',
  limit: 'Mermaid として読め、accTitle と accDescr がある',
  examples: {
    passes: '```mermaid\nflowchart LR\n  accTitle: 題\n  accDescr: 甲から乙へ。\n  a[甲] --> b[乙]\n```',
    fails: '```mermaid\nflowchart LR\n  accTitle: 題\n  accDescr: 甲から乙へ。\n  a[甲 --> b[乙]\n```',
  },
  async checkWords({ raw, filepath }, root) {
    const places = findDiagrams(raw)
    if (!places.length)
      return []
    // Mermaid is large: a deck without diagrams does not wait for it.
    const { checkDiagram, DiagramError } = await import('../../markdown/diagram-check.ts')

    const found = await Promise.all(places.map(async ({ line, path, code }): Promise<Found[]> => {
      const absolute = path ? resolve(dirname(filepath), path.replace(/^@\//, `${root.replace(/\/$/, '')}/`)) : ''
      const file = relative(root, absolute)
      if (path && !existsSync(absolute))
        return [{ line, problem: `図のファイル ${file} がありません。名前を確かめてください。` }]
      try {
        await checkDiagram(code ?? readFileSync(absolute, 'utf8'))
        return []
      }
      catch (error) {
        if (!(error instanceof DiagramError))
          throw error
        return [path ? { file, line: error.line, problem: error.message } : { line: line + error.line, problem: error.message }]
      }
    }))
    return found.flat()
  },
} satisfies WordRule
