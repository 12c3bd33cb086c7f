import type { SlidevMarkdown, SourceSlideInfo } from '@slidev/types'
import type { Found } from '../rules/rule.ts'
import { readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { parseSync } from '@slidev/parser'
import { injectPreparserExtensionLoader, load } from '@slidev/parser/fs'
import { parseDocument } from 'yaml'
import { AuthorError } from '../content/author-error.ts'
import { Failure } from '../content/failure.ts'
import { preparserOf } from './preparser.ts'
import { root } from './project.ts'
import { sentence } from './yaml-problem.ts'

type ImportError = NonNullable<SlidevMarkdown['errors']>[number]

/**
 * The slides of an entry file as Slidev reads them, edition settled.
 * @param texts absolute path of a file → what to read in place of it
 * @throws {AuthorError} when the entry cannot be read
 */
export async function loadSlides(entry: string, texts: Record<string, string> = {}) {
  const path = join(root, entry)
  try {
    injectPreparserExtensionLoader(async (_roots, _headmatter, filepath) => [preparserOf(filepath)])
    return await load({ userRoot: root, roots: [root], allowedRoots: [root] } as Parameters<typeof load>[0], path, texts, 'build')
  }
  catch (error) {
    if (error instanceof Failure)
      throw error
    const { line, problem, file = entry } = unreadable(path, texts[path], error)
    throw new AuthorError(file, line + 1, problem)
  }
}

/**
 * Why slides that a file imports are missing, in the words of an author.
 * @param filepath absolute path of the file that holds the `src`, or of the one from which too much was asked
 * @param slides of that file
 */
export function importProblem({ row, message }: ImportError, filepath: string, slides: SourceSlideInfo[]): Found & { file: string } {
  const file = relative(root, filepath)
  const src = String(slides.find(({ start }) => start === row)?.frontmatter.src ?? '')
  const path = resolve(src.startsWith('/') ? root : dirname(filepath), src.replace(/^\//, '').replace(/#.*$/, ''))
  const [, no, count] = message.match(/^Slide (\d+) does not exist .* which has (\d+) slides?$/) ?? []
  if (no)
    return { file, line: row, problem: `このファイルには ${count}枚しかなく、取り込もうとした ${no}枚めがありません。取り込む側の src の # の後の番号を直してください。` }
  if (message.startsWith('Circular'))
    return { file, line: row, problem: `src の「${src}」は、自分を取り込んでいるファイルを取り込もうとしています。この src を消してください。` }
  if (message.includes('escapes'))
    return { file, line: row, problem: `src の「${src}」が、このフォルダーの外を指しています。ファイルを pages/ に写して、./pages/${basename(path)} と書いてください。` }
  if (message.includes('not found'))
    return { file, line: row, problem: `src の「${src}」というページがありません。ファイル名を直すか、ページを戻してください。` }
  const found = unreadable(path, undefined, message)
  return { file: relative(root, path), ...found }
}

/** Where and why a file of slides cannot be read. @param error what its reader threw */
function unreadable(path: string, text: string | undefined, error: unknown): Found {
  const stat = text === undefined ? statSync(path, { throwIfNoEntry: false }) : undefined
  if (text === undefined && !stat)
    return { line: 0, problem: `${relative(root, path)} がありません。ファイルを戻すか、content/editions.yaml の entry を直してください。` }
  if (stat?.isDirectory())
    return { line: 0, problem: `${relative(root, path)} がフォルダーになっています。フォルダーをどけて、同じ名前のファイルを置いてください。` }
  const { slides } = parseSync(text ?? readFileSync(path, 'utf8'), path, { noParseYAML: true })
  for (const { frontmatterRaw, start } of slides) {
    try {
      parseDocument(frontmatterRaw ?? '', { strict: true }).toJSON()
    }
    catch (problem) {
      const line = frontmatterRaw!.split('\n').findIndex(line => /[&*]\w/.test(line))
      return { line: start + 1 + Math.max(0, line), problem: sentence((problem as Error).message) }
    }
  }
  return { line: 0, problem: `${basename(path)} を読めません（${String(error).split('\n')[0]}）。ファイルを確かめてください。` }
}
