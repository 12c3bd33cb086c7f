import type { Option, Usage } from './usage.ts'
import { env } from 'node:process'
import { parseArgs } from 'node:util'
import { Failure } from '../../content/failure.ts'
import { unknownOption, valuesOf } from './option-values.ts'
import { help } from './usage.ts'

/** A command line, checked against its usage. */
export interface Given<Name extends string = string> {
  has: (name: Name | 'help') => boolean
  /** Every value of an option, each once; none where it was not given. */
  list: (name: Name) => string[]
  one: (name: Name) => string | undefined
  /** What is no option. */
  words: readonly string[]
  /** The command line itself. */
  args: readonly string[]
}

/** Options that npm has, too, and that may stand in anybody's settings. */
const ofNpm = new Set(['force', 'only'])

/**
 * Reads a command line.
 * @throws {Failure} that names the first thing wrong, the nearest right one and all right ones
 */
export function readOptions<Name extends string>(args: string[], usage: Usage<Name>): Given<Name> {
  if (usage.takesAll)
    return givenOf(new Map(args.some(arg => ['--help', '-h'].includes(arg)) ? [['help', []]] : []), [], args)

  refuseSwallowed(usage)
  const options: Record<string, Option> = { ...usage.options, help }
  // An option whose value may be left out does not swallow the option that follows it.
  const spread = args.map((arg, i) => options[arg.slice(2)]?.optional && !/^[^-]/.test(args[i + 1] ?? '') ? `${arg}=` : arg)
  const { tokens } = parseArgs({ args: spread, options, strict: false, allowPositionals: true, tokens: true })
  const words = tokens.flatMap(token => token.kind === 'positional' ? [token.value] : [])
  const values = new Map<string, string[]>()
  for (const token of tokens) {
    if (token.kind !== 'option')
      continue
    const option = options[token.name]
    if (!option)
      throw new Failure(unknownOption(token.rawName, options))
    const before = values.get(token.name) ?? []
    if (before.length && !option.multiple)
      throw new Failure(`--${token.name} は一度だけ書けます。`)
    values.set(token.name, [...before, ...valuesOf(token.name, option, token.inlineValue || !token.value?.startsWith('-') ? token.value : undefined)])
  }
  if (words.length && !usage.words)
    throw new Failure(unknownOption(words[0]!, options))
  return givenOf(values, words, args)
}

/** What was given of some options, as another program takes them. */
export function passOn<Name extends string>(given: Given<Name>, options: Partial<Record<Name, Option>>): string[] {
  return (Object.keys(options) as Name[]).filter(given.has).flatMap((name) => {
    const values = given.list(name)
    return values.length ? values.map(value => `--${name}=${value}`) : [`--${name}`]
  })
}

function givenOf<Name extends string>(values: Map<string, string[]>, words: string[], args: string[]): Given<Name> {
  return { has: name => values.has(name), list: name => [...new Set(values.get(name))], one: name => values.get(name)?.[0], words, args }
}

/** npm keeps options that stand before `--` to itself, and says nothing. */
function refuseSwallowed({ command, options }: Usage): void {
  const name = Object.keys(options).find(name => !ofNpm.has(name) && env[`npm_config_${name.replaceAll('-', '_')}`] !== undefined)
  if (name)
    throw new Failure(`${command} --${name} と書くと、--${name} は npm が受け取って届きません。あいだに -- を入れて、${command} -- --${name} のように書いてください。`)
}
