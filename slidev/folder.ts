import { Failure } from '../content/failure.ts'
import { root } from './project.ts'

/** Signs of patterns, addresses and strings, for which Vite, Vue's compiler or Slidev would take a part of the folder's name. */
const MISREAD = process.platform === 'win32' ? /[#'[\]{}]/ : /[#?'"*[\]{}\\]/

/**
 * Refuses a project in a folder from which nothing can be built. Spaces, Japanese and all other signs are welcome.
 * @param folder absolute path
 * @throws {Failure} that names the sign
 */
export function refuseFolder(folder: string = root): void {
  const [sign] = folder.match(MISREAD) ?? []
  if (sign)
    throw new Failure(`フォルダーの名前に「${sign}」があると、スライドを組み立てられません(${folder})。名前を変えてから、もう一度実行してください。`)
}
