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
    const { line, problem } = unreadable(path, texts[path], error)
    throw new AuthorError(entry, line + 1, problem)
  }
}

/**
 * Why slides that files import are missing, in the words of an author.
 * @param texts absolute path of a file → what was read in place of it
 */
export function importProblems(files: Record<string, SlidevMarkdown>, texts: Record<string, string> = {}): (Found & { file: string })[] {
  return Object.entries(files).flatMap(([path, { errors = [], slides }]) => [
    ...errors.flatMap(error => importProblem(error, path, slides, texts)),
    // Slidev takes a number that is too high for none at all.
    ...slides.filter(({ frontmatter: { src, hide, disabled }, imports, start }) => typeof src === 'string' && !hide && !disabled && !imports?.length && !errors.some(({ row }) => row === start))
      .map(({ start, frontmatter }) => ({ file: relative(root, path), line: start, problem: `src の「${frontmatter.src}」からは、一枚も取り込めません。# の後の番号を直してください。` })),
  ])
}

function importProblem({ row, message }: ImportError, filepath: string, slides: SourceSlideInfo[], texts: Record<string, string>): (Found & { file: string })[] {
  const src: unknown = slides.find(({ start }) => start === row)?.frontmatter.src
  // Anything else is the front matter's.
  if (typeof src !== 'string')
    return []
  const at = { file: relative(root, filepath), line: row }
  const path = resolve(src.startsWith('/') ? root : dirname(filepath), src.replace(/^\//, '').replace(/#.*$/, ''))
  if (message.startsWith('Circular'))
    return [{ ...at, problem: `src の「${src}」は、自分を取り込んでいるファイルを取り込もうとしています。この src を消してください。` }]
  if (message.includes('escapes'))
    return [{ ...at, problem: `src の「${src}」が、このフォルダーの外を指しています。ファイルを pages/ に写して、./pages/${basename(path)} と書いてください。` }]
  if (message.includes('not found'))
    return [{ ...at, problem: `src の「${src}」というページがありません。ファイル名を直すか、ページを戻してください。` }]
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
    return [{ ...at, problem: `src の「${src}」はフォルダーです。中のファイルを書いてください。` }]
  return [{ file: relative(root, path), ...unreadable(path, texts[path], message) }]
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
