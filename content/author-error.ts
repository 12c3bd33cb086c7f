import { Failure } from './failure.ts'

/** A mistake in what an author wrote: a sentence that names the file, the line and the remedy. */
export class AuthorError extends Failure {
  override name = 'AuthorError'

  /**
   * @param file path as the author knows it, relative to the project
   * @param line 1-based
   * @param problem what is wrong and how to mend it, in Japanese, ending with 。
   */
  constructor(file: string, line: number, problem: string) {
    super(`${file}:${line} ${problem}`)
  }
}
