import type { Given } from '../lib/options.ts'
import type { Usage } from '../lib/usage.ts'
import { createServer } from 'node:net'
import { Failure } from '../../content/failure.ts'
import { startOptions } from '../../slidev/cli-options.ts'
import { slidevInTerminal } from '../../slidev/cli.ts'
import { editVariable } from '../../slidev/project.ts'
import { readDeck } from '../../slidev/read-deck.ts'
import { editionIn, editionOption } from '../lib/edition.ts'
import { passOn } from '../lib/options.ts'
import { makeRoom } from '../lib/whole.ts'

const usual = 3030

type StartOption = 'edition' | 'edit' | keyof typeof startOptions

export const usage: Usage<StartOption> = {
  command: 'npm start',
  does: ['スライドを始める。終えるときは Ctrl+C。'],
  words: '版',
  options: { edition: editionOption(false), edit: { type: 'boolean', does: 'ブラウザーでスライドを書き換えられるようにする' }, ...startOptions },
}

/**
 * `npm start`: presents an edition, the longest unless another is named first, to this machine alone and to be looked at. Options
 * but `--edit` are Slidev's own: `npm start -- --port 3031 --remote`.
 */
export default async function start(given: Given<StartOption>) {
  const edition = editionIn(given)
  refuseOpenings(given)
  const port = Number(given.one('port') ?? usual)
  if (await isTaken(port))
    throw new Failure(`ポート ${port} はほかのプログラムが使っています。そちらを終えるか、npm start -- --port ${port + 1} のように別の番号で始めてください。`)
  // Slidev keeps what it has prepared in the project.
  await makeRoom('node_modules', 'folder')
  await readDeck(edition)

  console.log(`スライドを始めます。下の public slide show が会場用、presenter mode が発表者用のアドレスです。終えるときは Ctrl+C。`)
  if (given.has('remote'))
    console.log(openings(given))
  const args = [edition.entry, ...passOn(given, startOptions), ...(given.has('port') ? [] : ['--port', String(usual)])]
  process.exitCode = await slidevInTerminal(args, { env: given.has('edit') ? { [editVariable]: '1' } : {} })
}

/** @throws {Failure} for what would open nothing, or files to the network */
function refuseOpenings(given: Given<StartOption>): void {
  const idle = (['bind', 'tunnel'] as const).find(given.has)
  if (idle && !given.has('remote'))
    throw new Failure(`--${idle} は --remote といっしょに使います。--remote を加えるか、--${idle} を消してください。`)
  if (given.has('edit') && given.has('remote'))
    throw new Failure('--edit と --remote はいっしょに使えません。だれでもファイルを書き換えられてしまいます。どちらかを消してください。')
}

/** What `--remote` opens, and to whom. The password is asked by the page, and not by the server. */
function openings(given: Given<StartOption>): string {
  const whoever = given.has('tunnel') ? 'インターネットのだれもが' : '同じネットワークのだれもが'
  return `--remote: ${whoever}、スライドと話し手のノートを読み、スライドをめくれます(合い言葉は画面を隠すだけです)。ファイルは書き換えられません。`
}

/** Asks both loopback addresses, since another server may hold only one of them. */
async function isTaken(port: number): Promise<boolean> {
  const answers = await Promise.all(['127.0.0.1', '::1'].map(host => new Promise<boolean>((resolve) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code === 'EADDRINUSE'))
    probe.listen(port, host, () => probe.close(() => resolve(false)))
  })))
  return answers.includes(true)
}
