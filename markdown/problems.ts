import { existsSync, readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { findClaim, records } from '../content/index.ts'
import { nearest } from '../content/nearest.ts'
import { idsIn, unknownId } from '../content/read.node.ts'
import { findFences, unclosedFence } from './bubbles.ts'
import { findDiagrams } from './diagram-fences.ts'
import { formProblem } from './dialogue-forms.ts'
import { FenceError, parseDialogue } from './dialogue.ts'
import { strangeNames } from './edition-lines.ts'
import { quotesIn, wordsOf } from './quotes.ts'

/** Something wrong in the words of a slide. */
export interface WordProblem {
  /** 0-based, within the slide's raw text, or within `file`. */
  line: number
  /** What is wrong and how to mend it: a sentence or two in Japanese. */
  problem: string
  /** Where it is, relative to the project, when it is not in the slide itself. */
  file?: string
}

/** What is needed of a slide to tell whether its words hold. */
export interface WordSlide {
  /** As it was written, with front matter and note. */
  raw: string
  /** Absolute path of its file. */
  filepath: string
  /** Ids of the claims that its front matter names. */
  claims: string[]
}

/**
 * What is wrong with the words of a slide: its dialogues, its quoted numbers, its diagrams.
 * @param root absolute path of the project
 */
export async function wordProblems(slide: WordSlide, root: string): Promise<WordProblem[]> {
  return [...dialogueProblems(slide.raw), ...noteProblems(slide.raw), ...quoteProblems(slide), ...await diagramProblems(slide, root)]
}

function dialogueProblems(raw: string): WordProblem[] {
  const unclosed = unclosedFence(raw)
  if (unclosed !== undefined)
    return [{ line: unclosed, problem: '会話の囲みが閉じていません。会話の後に ``` だけの行を書いてください。' }]
  return findFences(raw).flatMap(({ line, info, body }) => {
    const problem = formProblem(info)
    if (problem)
      return [{ line: line - 1, problem }]
    try {
      parseDialogue(body, records('speakers'))
      return []
    }
    catch (error) {
      if (!(error instanceof FenceError))
        throw error
      return [{ line: line + error.line, problem: error.message }]
    }
  })
}

/** A note is the comment that ends the slide. */
function noteProblems(raw: string): WordProblem[] {
  const start = raw.lastIndexOf('<!--')
  const before = raw.slice(0, start).split('\n').length - 1
  return start < 0 ? [] : strangeNames(raw.slice(start)).map(({ line, problem }) => ({ line: before + line, problem }))
}

const FRONT_MATTER = /^---\n[\s\S]*?^---$/m
const CODE_OR_TAG = /^(?<fence>`{3,}(?!`|dialogue\b)|~{3,}(?!~))[\s\S]+?^\k<fence>.*$|`[^`\n]*`|<[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/gim
const blank = (text: string) => text.replace(/[^\n]/g, ' ')

/** Front matter counts only where it holds words: in title and takeaway. */
function quoteProblems({ raw, claims }: WordSlide): WordProblem[] {
  const words = raw.replace(FRONT_MATTER, text => text.replace(/^(?!title:|takeaway:).*$/gm, blank)).replace(CODE_OR_TAG, blank)
  return words.split('\n').flatMap((text, line) =>
    Array.from(text.matchAll(/\[\[[^[\]]*\]\](?!\()/g), ([written]) => quoteProblem(written, claims)).flatMap(problem => problem ? [{ line, problem }] : []))
}

function quoteProblem(written: string, claims: string[]): string | undefined {
  const [quote] = quotesIn(written)
  if (!quote)
    return `「${written}」は引用として読めません。[[事実のid.数の名前]]、日付なら [[事実のid.数の名前|時点]] と書いてください。`
  const { claim, figure } = quote
  if (!idsIn('claims').has(claim))
    return unknownId(written, claim, 'claims')
  if (wordsOf(quote) === undefined) {
    const names = Object.keys(findClaim(claim).figures ?? {})
    const near = nearest(figure, names)
    return `「${written}」の「${figure}」という数は、事実「${claim}」にありません。${near ? `「${near}」のことですか。` : ''}${names.length ? `書けるのは ${names.join('、')} です。` : 'この事実には数がありません。'}`
  }
  if (!claims.includes(claim))
    return `「${written}」で引いた事実が、このスライドの claims にありません。claims に ${claim} を加えてください。`
}

async function diagramProblems({ raw, filepath }: WordSlide, root: string): Promise<WordProblem[]> {
  const places = findDiagrams(raw)
  if (!places.length)
    return []
  // Mermaid is large: a deck without diagrams does not wait for it.
  const { checkDiagram, DiagramError } = await import('./diagram-check.ts')

  const found = await Promise.all(places.map(async ({ line, path, code }): Promise<WordProblem[]> => {
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
}
