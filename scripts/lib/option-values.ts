import type { Option } from './usage.ts'
import { Failure } from '../../content/failure.ts'
import { nearest } from '../../content/nearest.ts'

/**
 * The values of one option of a command line.
 * @param given as it stands there; undefined where nothing does
 * @throws {Failure} with the nearest right one and all right ones
 */
export function valuesOf(name: string, option: Option, given: string | undefined): string[] {
  if (option.refused)
    throw new Failure(`--${name} は使えません。${option.refused}`)
  if (option.type === 'boolean') {
    if (given !== undefined)
      throw new Failure(`--${name} に値は付きません。--${name} とだけ書いてください。`)
    return []
  }
  const values = option.multiple ? given?.split(',').map(value => value.trim()).filter(Boolean) : [given].filter(value => value !== undefined)
  if (!values?.length || (values[0] === '' && !option.optional))
    throw new Failure(`--${name} に値がありません。${rightValues(option) ?? `--${name} ${option.value} のように書いてください。`}`)
  for (const value of values) {
    const wrong = option.values?.includes(value) === false
      ? `「${value}」は --${name} の値ではありません。${near(value, option.values)}${rightValues(option)}`
      : option.wrong?.(value)
    if (wrong)
      throw new Failure(wrong)
  }
  return values
}

/** What is wrong with a word that names no option. */
export function unknownOption(raw: string, options: Record<string, Option>): string {
  const names = Object.keys(options).filter(name => !options[name]!.refused).map(name => `--${name}`)
  const isOption = raw.startsWith('-')
  return `「${raw}」${isOption ? 'というオプションはありません' : 'は、ここには書けません'}。${near(isOption ? raw : `--${raw}`, names)}使えるのは ${names.join('、')} です。`
}

/** A question that names the right word, where one is near. No number is a slip of another. */
export function near(word: string, known: readonly string[]): string {
  const found = /^\d*$/.test(word) ? undefined : nearest(word, [...known])
  return found === undefined ? '' : `「${found}」のことですか。`
}

function rightValues({ values }: Option): string | undefined {
  return values && `書けるのは ${values.join('、')} です。`
}
