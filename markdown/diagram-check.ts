import DOMPurify from 'dompurify'
import mermaid from 'mermaid'
import { alternativeOf, ringsOf, stagesOf } from './diagram-source.ts'

export class DiagramError extends Error {
  readonly line: number

  /**
   * @param line 0-based, within the source
   * @param problem one sentence in Japanese that says what to do
   */
  constructor(line: number, problem: string) {
    super(problem)
    this.line = line
  }
}

// Mermaid cleans labels with DOMPurify, which is an empty factory where there is no browser. Nothing is shown here.
Object.assign(DOMPurify, { addHook() {}, sanitize: (text: string) => text })

/** What was read before, by its source: editions share their diagrams. */
const read = new Map<string, Promise<void>>()

/**
 * Reads a diagram with Mermaid's own parser, in Node, as far as each click and as a whole.
 * @throws {DiagramError} for a source that Mermaid cannot read or that says nothing to those who do not see it
 */
export function checkDiagram(code: string): Promise<void> {
  const known = read.get(code)
  const reading = known ?? readDiagram(code)
  read.set(code, reading)
  return reading
}

async function readDiagram(code: string): Promise<void> {
  const lines = code.split('\n')
  await mermaid.parse(code).catch((error: Error) => {
    const line = lineOf(error, lines)
    throw new DiagramError(line, `図として読めません(「${excerpt(lines[line])}」のあたり)。この行の Mermaid の書き方を直してください。`)
  })
  for (const stage of stagesOf(code).slice(0, -1)) {
    await mermaid.parse(stage).catch(() => {
      throw new DiagramError(stage.split('\n').length - 1, 'ここで区切ると、図が途中で切れて読めません。%% [click] の行を、文や囲みの外に移してください。')
    })
  }
  const words = (text: string) => text.split(/[^\p{L}\p{N}_]+/u).filter(Boolean)
  const drawn = new Set(words(code.replace(/^[ \t]*%%.*$/gm, '')))
  for (const name of ringsOf(code).flat()) {
    if (!words(name).every(word => drawn.has(word)))
      throw new DiagramError(lines.findIndex(line => line.includes('[ring]') && line.includes(name)), `[ring] の「${name}」という箱が、図にありません。図にある箱の名前を書いてください。`)
  }
  const { title, description } = alternativeOf(code)
  if (!title || !description)
    throw new DiagramError(0, '図を見ない人のことばがありません。「accTitle: 題」と「accDescr: 矢印の言うこと」の行を加えてください。')
}

/** What the parsers of Mermaid's diagram types tell of the place: `hash` by Jison, `result` by Langium. */
interface ParserError extends Error {
  hash?: { loc?: { first_line: number }, line?: number }
  result?: { parserErrors: { token: { startLine?: number } }[], lexerErrors: { line?: number }[] }
}

/** 0-based line of the source that a parser stumbled over. Mermaid takes comments and front matter out first. */
function lineOf({ hash, result }: ParserError, lines: string[]): number {
  const reported = hash?.loc?.first_line ?? result?.lexerErrors[0]?.line ?? result?.parserErrors[0]?.token.startLine ?? 1
  const head = lines[0]?.trim() === '---' ? lines.indexOf('---', 1) + 1 : 0
  const kept = lines.map((text, line) => ({ text: text.trim(), line })).slice(head).filter(({ text }) => !/^%%(?!\{)/.test(text))
  const first = kept.findIndex(({ text }) => text)
  const last = lines.findLastIndex(text => text.trim())
  return Math.min(kept[Math.max(first, 0) + reported - 1]?.line ?? last, Math.max(last, 0))
}

function excerpt(line = ''): string {
  const text = line.trim()
  return text.length > 24 ? `${text.slice(0, 24)}…` : text
}
