import type { Given } from './options.ts'
import type { Usage } from './usage.ts'
import { Failure } from '../../content/failure.ts'
import { near } from './option-values.ts'
import { readOptions } from './options.ts'
import { helpOf, helpOfAll } from './usage.ts'

interface Command { usage: Usage, default: (given: Given) => Promise<void> }

/** The commands of package.json, in the order in which one needs them. One is loaded when it is called. */
const commands: Record<string, () => Promise<unknown>> = {
  start: () => import('../commands/start.ts'),
  build: () => import('../commands/build.ts'),
  export: () => import('../commands/export.ts'),
  shots: () => import('../commands/shots.ts'),
  check: () => import('../commands/check.ts'),
  test: () => import('../commands/test.ts'),
  bench: () => import('../commands/bench.ts'),
}

/**
 * Does what a command line says, or explains it.
 * @throws {Failure} for a command that there is not, with the nearest and all that there are
 */
export async function runCommand(name: string, args: string[]): Promise<void> {
  if (['', '--help', '-h'].includes(name)) {
    const all = await Promise.all(Object.values(commands).map(load => load() as Promise<Command>))
    console.log(helpOfAll(all.map(({ usage }) => usage)))
    return
  }
  const names = Object.keys(commands)
  if (!names.includes(name))
    throw new Failure(`「${name}」というコマンドはありません。${near(name, names)}あるのは ${names.join('、')} です。`)
  const { default: command, usage } = await commands[name]!() as Command
  const given = readOptions(args, usage)
  if (given.has('help'))
    console.log(helpOf(usage))
  else
    await command(given)
}
