import { createServer } from 'node:net'
import { parseArgs } from 'node:util'
import { Failure } from '../../content/failure.ts'
import { slidevInTerminal } from '../../slidev/cli.ts'
import { readDeck } from '../../slidev/read-deck.ts'
import { editionIn } from '../lib/edition.ts'

const usual = 3030

/**
 * `npm start`: presents an edition, the longest unless another is named first. Options are Slidev's own:
 * `npm start -- --port 3031 --remote`.
 */
export default async function start(args: string[]) {
  const { edition, rest } = editionIn(args)
  const given = portIn(rest)
  const port = given ?? usual
  if (await isTaken(port))
    throw new Failure(`ポート ${port} はほかのプログラムが使っています。そちらを終えるか、npm start -- --port ${port + 1} のように別の番号で始めてください。`)
  await readDeck(edition)

  console.log(`スライドを始めます。下の public slide show が会場用、presenter mode が発表者用のアドレスです。終えるときは Ctrl+C。`)
  process.exitCode = await slidevInTerminal([edition.entry, ...rest, ...(given ? [] : ['--port', String(usual)])])
}

function portIn(args: string[]): number | undefined {
  const { port: given } = parseArgs({ args, strict: false, options: { port: { type: 'string', short: 'p' } } }).values
  if (given === undefined)
    return undefined
  const port = Number(given)
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Failure(`「${given === true ? '' : given}」はポートの番号ではありません。--port 3031 のように、1 から 65535 の数で書いてください。`)
  return port
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
