import { relative } from 'node:path'
import { Failure } from '../../content/failure.ts'

const bySystemCode: Record<string, (path: string) => string> = {
  ENOSPC: path => `ディスクがいっぱいで ${path} に書けません。空きをつくって、もう一度実行してください。`,
  EACCES: path => `${path} に書く権限がありません。フォルダーの権限を直すか、別の場所に置いて実行してください。`,
  EPERM: path => `${path} に書けません。開いているアプリを閉じるか、権限を確かめて、もう一度実行してください。`,
  EROFS: path => `${path} は読み取り専用の場所です。書き込める場所にこのフォルダーを写して実行してください。`,
  EBUSY: path => `${path} がほかのアプリで使われています。閉じてから、もう一度実行してください。`,
  EISDIR: path => `${path} は同じ名前のフォルダーになっています。どけてから、もう一度実行してください。`,
  ENOTDIR: path => `${path} を置くフォルダーの名前が、ファイルの名前とぶつかっています。そのファイルをどけてください。`,
  EEXIST: path => `${path} と同じ名前のファイルがあります。どけてから、もう一度実行してください。`,
}

/** The place as the person knows it: relative to where the command was given, without the folder it is first made in. */
function placeOf(path: string | undefined): string {
  if (!path)
    return '出力先'
  const known = path.replace(/[\\/]\.building-\d+-\w+/, '')
  return relative(process.cwd(), known) || known
}

/** What to print for any error: never a stack trace. */
export function sentenceFor(error: unknown): string {
  if (error instanceof Failure)
    return error.message
  if (!(error instanceof Error))
    return String(error)
  const { code, path, dest } = error as NodeJS.ErrnoException & { dest?: string }
  const known = code && bySystemCode[code]
  if (known)
    return known(placeOf(dest ?? path))
  const [first = ''] = error.message.split('\n')
  return `思いがけない誤りです: ${first}(詳しくは環境変数 DEBUG=1 を付けて実行してください)`
}
