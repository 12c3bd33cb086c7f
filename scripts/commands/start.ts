import type { Given } from '../lib/options.ts'
import type { Usage } from '../lib/usage.ts'
import { createServer } from 'node:net'
import { Failure } from '../../content/failure.ts'
import { startOptions } from '../../slidev/cli-options.ts'
import { slidevInTerminal } from '../../slidev/cli.ts'
import { readDeck } from '../../slidev/read-deck.ts'
import { editionIn, editionOption } from '../lib/edition.ts'
import { passOn } from '../lib/options.ts'

const usual = 3030

type StartOption = 'edition' | keyof typeof startOptions

export const usage: Usage<StartOption> = {
  command: 'npm start',
  does: ['スライドを始める。終えるときは Ctrl+C。'],
  words: '版',
  options: { edition: editionOption(false), ...startOptions },
}

/**
 * `npm start`: presents an edition, the longest unless another is named first. Options are Slidev's own:
 * `npm start -- --port 3031 --remote`.
 */
export default async function start(given: Given<StartOption>) {
  const edition = editionIn(given)
  const port = Number(given.one('port') ?? usual)
  if (await isTaken(port))
    throw new Failure(`ポート ${port} はほかのプログラムが使っています。そちらを終えるか、npm start -- --port ${port + 1} のように別の番号で始めてください。`)
  await readDeck(edition)

  console.log(`スライドを始めます。下の public slide show が会場用、presenter mode が発表者用のアドレスです。終えるときは Ctrl+C。`)
  process.exitCode = await slidevInTerminal([edition.entry, ...passOn(given, startOptions), ...(given.has('port') ? [] : ['--port', String(usual)])])
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
