/** One option of a command. */
export interface Option {
  type: 'string' | 'boolean'
  /** One letter. */
  short?: string
  /** May be given more than once, or as a list with commas. */
  multiple?: boolean
  /** Its value may be left out. */
  optional?: boolean
  /** All that its value may be. */
  values?: readonly string[]
  /** What stands for a free value in the help: 番号. */
  value?: string
  /** What is wrong with a free value: a sentence. */
  wrong?: (value: string) => string | undefined
  /** Why it cannot be given here, though one might expect it. */
  refused?: string
  /** For the help: a few words. */
  does: string
}

/** What a command takes, for its help and for whoever gets it wrong. */
export interface Usage<Name extends string = string> {
  /** As one types it: `npm run export`. */
  command: string
  /** What it does: lines of the help. */
  does: string[]
  /** What the words before the options are: 版. */
  words?: string
  options: Record<Name, Option>
  /** Whatever is given goes to another program, which knows what is wrong with it. */
  takesAll?: boolean
}

export const help: Option = { type: 'boolean', short: 'h', does: 'この説明を出す' }

const screen = 80

/** The help of a command: one screen, 24 lines of 80 columns. */
export function helpOf({ command, does, words, options }: Usage): string {
  const rows = Object.entries<Option>({ ...options, help }).filter(([, { refused }]) => !refused).map(([name, option]) => [synopsis(name, option), option.does] as const)
  const column = Math.max(...rows.map(([left]) => widthOf(left))) + 4
  const usage = [command, '--', ...(words ? [`[${words}]`] : []), rows.length > 1 ? '[オプション]' : '[--help]'].join(' ')
  return [`使い方: ${usage}`, ...does.map(line => `  ${line}`), '', ...rows.flatMap(([left, right]) => row(left, right, column))].join('\n')
}

/** The help of all commands together: each with the first line of what it does. */
export function helpOfAll(usages: Usage[]): string {
  const column = Math.max(...usages.map(({ command }) => widthOf(command))) + 4
  return ['使い方: npm run コマンド -- [オプション]', '', ...usages.flatMap(({ command, does }) => row(command, does[0]!, column)), '', 'どのコマンドも、-- --help で詳しい説明を出します。'].join('\n')
}

function row(left: string, right: string, column: number): string[] {
  const space = ' '.repeat(Math.max(2, column - widthOf(left) - 2))
  return column + widthOf(right) <= screen ? [`  ${left}${space}${right}`] : [`  ${left}`, `      ${right}`]
}

function synopsis(name: string, { type, short, value, values, multiple, optional }: Option): string {
  const word = value ?? values?.join('|')
  const shown = type === 'boolean' ? '' : optional ? ` [${word}]` : ` ${word}${multiple ? ',…' : ''}`
  return `${short ? `-${short}, ` : ''}--${name}${shown}`
}

/** Columns on a terminal, where Japanese takes two. */
export function widthOf(text: string): number {
  return Array.from(text).reduce((sum, char) => sum + (char.codePointAt(0)! > 0x2E7F ? 2 : 1), 0)
}
